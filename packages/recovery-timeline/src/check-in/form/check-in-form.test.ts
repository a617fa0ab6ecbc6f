import { createSession, readQuestionnaire, type Session } from '@osseo/questionnaire/engine';
import { enterForm } from '@osseo/questionnaire/form-post';
import { handleFormPost, importSealKey, sealedDrafts, type FormView } from '@osseo/questionnaire/server';
import type { WarningSignId } from '@osseo/procedures';
import { warningSigns as catalogue } from '@osseo/procedures/warning-signs';
import { warningSignsEn } from '@osseo/procedures/warning-signs/en';
import { warningSignsEs } from '@osseo/procedures/warning-signs/es';
import { warningSignsKo } from '@osseo/procedures/warning-signs/ko';
import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { treatmentWith } from '../../engine/recovery.examples.ts';
import { CALM, TREATMENTS } from '../engine/check-in.examples.ts';
import { checkInAr } from '../messages/ar.ts';
import { checkInEn } from '../messages/en.ts';
import { checkInEs } from '../messages/es.ts';
import { checkInKo } from '../messages/ko.ts';
import { answersOfCheckIn } from './answers-of-check-in.ts';
import { checkInQuestionnaire } from './check-in-questionnaire.ts';

const plan = planRecovery(TREATMENTS);
const words = { messages: checkInEn.form, warningSigns: warningSignsEn };
const questionnaire = checkInQuestionnaire(plan, words);

function sessionOf(fields: readonly (readonly [string, string])[]): Session {
  const session = createSession(readQuestionnaire(questionnaire).form, { locale: 'en' });
  expect(enterForm(session, fields)).toEqual([]);
  return session;
}

/** The token of an option on the page, by its code. */
function token(linkId: string, code: string): readonly [string, string] {
  const { item } = sessionOf([]).item(linkId).getSnapshot();
  const option = item.options.find(({ answer }) => answer.kind === 'coding' && answer.value.code === code);
  return [linkId, option?.token ?? ''];
}

const answersTo = (fields: readonly (readonly [string, string])[]) =>
  answersOfCheckIn(plan, sessionOf(fields).toResponse({ status: 'completed' }));

describe('the check-in as a form', () => {
  it.each([
    ['en', checkInEn, warningSignsEn],
    ['ko', checkInKo, warningSignsKo],
    ['es', checkInEs, warningSignsEs],
    ['ar', checkInAr, warningSignsEn],
  ] as const)('is a valid Questionnaire in %s that can be run whole', (_locale, messages, warningSigns) => {
    const all = planRecovery([treatmentWith({}, { warningSigns: Object.keys(catalogue) as WarningSignId[] })]);
    const built = checkInQuestionnaire(all, { messages: messages.form, warningSigns });
    expect(all.warningSigns).toHaveLength(18);
    expect(fhirProblems(built)).toEqual([]);
    expect(readQuestionnaire(built).problems).toEqual([]);
  });

  it('5.5 is one page, and asks for nothing but the signs of the plan, pain and swelling', () => {
    const ids = questionnaire.item?.[0]?.item?.map(({ linkId }) => linkId);
    expect(questionnaire.item).toHaveLength(1);
    expect(ids).toEqual([
      'signs-emergency',
      'signs-same-day',
      'RF-07-emergency',
      'RF-16-emergency',
      'signs-routine',
      'pain',
      'swelling',
    ]);
  });

  it('requires nothing, so that a skipped question is told from a "no"', () => {
    expect(JSON.stringify(questionnaire)).not.toContain('"required"');
    expect(answersTo([])).toEqual({ signs: {}, escalated: {}, scores: {} });
  });

  it('reads "none of these" as a no to each of them', () => {
    const none = ['emergency', 'same-day', 'routine'].map((urgency) => token(`signs-${urgency}`, 'none'));
    const [swelling] = [token('swelling', 'swelling-0')];
    expect(answersTo([...none, ['pain', '0'], swelling])).toEqual(CALM);
  });

  it('reads a sign that was named as a yes, and the others of its question as a no', () => {
    const named = answersTo([token('signs-same-day', 'RF-07'), token('RF-07-emergency', 'not-sure')]);
    expect(named.signs).toEqual({ 'RF-07': 'yes', 'RF-16': 'no' });
    expect(named.escalated).toEqual({ 'RF-07': 'not-sure' });
  });

  it('takes whoever is not sure at their word for every sign that was not named', () => {
    const { signs } = answersTo([token('signs-same-day', 'RF-07'), token('signs-same-day', 'not-sure')]);
    expect(signs).toEqual({ 'RF-07': 'yes', 'RF-16': 'not-sure' });
  });

  it('reads "none" together with a sign as the sign', () => {
    const { signs } = answersTo([token('signs-same-day', 'RF-07'), token('signs-same-day', 'none')]);
    expect(signs['RF-07']).toBe('yes');
  });

  it('asks whether a sign is an emergency of those alone who have it or may have it', () => {
    const shown = (fields: readonly (readonly [string, string])[]) => sessionOf(fields).visible();
    expect(shown([])).not.toContain('RF-07-emergency');
    expect(shown([token('signs-same-day', 'RF-07')])).toContain('RF-07-emergency');
    expect(shown([token('signs-same-day', 'RF-07')])).not.toContain('RF-16-emergency');
    expect(shown([token('signs-same-day', 'not-sure')])).toContain('RF-16-emergency');
  });

  it('takes no pain beyond its scale', () => {
    expect(
      sessionOf([['pain', '11']])
        .validate()
        .map(({ code }) => code),
    ).toEqual(['above-max']);
    expect(answersTo([['pain', '11']]).scores).toEqual({});
    expect(answersTo([['pain', '7'], token('swelling', 'swelling-2')]).scores).toEqual({ pain: 7, swelling: 2 });
  });
});

it('works without script: one post, and the host has the answers', async () => {
  const key = await importSealKey('0'.repeat(43));
  const views: FormView[] = [];
  const taken: unknown[] = [];
  const serve = (body?: URLSearchParams) =>
    handleFormPost(
      new Request(
        'https://clinic.example/check-in',
        body ? { method: 'POST', body, headers: { origin: 'https://clinic.example' } } : {},
      ),
      readQuestionnaire(questionnaire).form,
      {
        addresses: '/check-in',
        drafts: sealedDrafts({ keys: [key], purpose: 'check-in' }),
        review: false,
        submit: async ({ response }) => void taken.push(answersOfCheckIn(plan, response)),
        render: (view) => {
          views.push(view);
          return view.kind;
        },
      },
    );
  await serve();
  const [page] = views;
  if (page?.kind !== 'page') throw new Error('No page was shown.');
  const posted = new URLSearchParams([
    ...Object.entries(page.hiddenFields),
    [...token('signs-emergency', 'RF-04')],
    ['pain', '3'],
  ]);
  expect((await serve(posted)).status).toBe(303);
  expect(taken).toEqual([{ signs: { 'RF-04': 'yes' }, escalated: {}, scores: { pain: 3 } }]);
});
