import { readQuestionnaire } from '@osseo/questionnaire/engine';
import { describe, expect, it } from 'vitest';
import { everyFactor } from '../answer-form.examples.ts';
import { toFhirQuestionnaire } from '../questionnaire/to-fhir-questionnaire.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';
import { FACTORS } from './index.ts';

const items = FACTORS.flatMap(({ id, items: own }) => own.map((item) => ({ ...item, factor: id })));
const texts = new Map(
  FACTORS.flatMap(({ id }) =>
    Object.entries(en.factors[id].items as Record<string, { text: string; options?: Record<string, string> }>).map(
      ([linkId, { text, options = {} }]) => [linkId, [text, ...Object.values(options)].join(' ')] as const,
    ),
  ),
);

/** Follow a question about a medicine, and are about something else. */
const ABOUT_SOMETHING_ELSE: Readonly<Record<string, string>> = {
  'jaw-osteonecrosis': 'an illness',
  'stent-last-year': 'a stent',
  'hba1c-date': 'a blood test',
  'skin-resurfacing': 'a laser',
};

/** Name a medicine among other things that nobody takes every day, or that nobody is told to keep taking. */
const NOT_TAKEN_AS_PRESCRIBED: Readonly<Record<string, string>> = {
  'smoking-kinds': 'patches or gum, of which the help to stop speaks',
  'head-radiation-dose': 'the dose of radiation',
  'numbing-reaction': 'an injection at the dentist',
  'numbing-reaction-kinds': 'an injection at the dentist',
  'dissolving-injection-reaction': 'an injection that dissolves filler',
  'other-allergy-kinds': 'antibiotics that somebody reacted to',
  'jaw-osteonecrosis': 'an illness',
};

describe('“do not stop this yourself”', () => {
  it('stands beside every question that follows a question about a medicine', () => {
    const byId = new Map(items.map((item) => [item.linkId, item]));
    const leftOut = items.filter(({ linkId, when, medicine }) => {
      const before = when && byId.get(when.item);
      return before?.medicine && !medicine && !(linkId in ABOUT_SOMETHING_ELSE);
    });

    expect(leftOut.map(({ linkId }) => linkId)).toEqual([]);
  });

  it('stands beside every question whose words speak of a medicine', () => {
    const spoken =
      /medicine|tablet|\bdose|injection|\bdrip\b|blood thinner|antibiotic|insulin|chemotherapy|steroid|hormone|the pill|painkiller|\bINR\b|antidepressant/iu;
    const leftOut = items
      .filter(({ linkId, medicine }) => !medicine && spoken.test(texts.get(linkId) ?? ''))
      .map(({ linkId }) => linkId)
      .filter((linkId) => !(linkId in NOT_TAKEN_AS_PRESCRIBED));

    expect(leftOut).toEqual([]);
  });

  it('leaves out by name only questions that exist', () => {
    for (const linkId of Object.keys({ ...ABOUT_SOMETHING_ELSE, ...NOT_TAKEN_AS_PRESCRIBED }))
      expect(texts.has(linkId), linkId).toBe(true);
  });

  it.each([en, ko, es])('is in sight beside each of them in $locale, whoever asks', (words) => {
    for (const why of ['in-sight', 'on-demand'] as const) {
      const { form } = readQuestionnaire(toFhirQuestionnaire(everyFactor, words, { why }));
      const asked = new Map(form.items.flatMap((section) => section.items).map((item) => [item.linkId, item.help]));
      for (const { linkId, medicine } of items) {
        expect(asked.get(linkId)?.includes(words.doNotStop) ?? false, linkId).toBe(medicine === true);
      }
    }
  });
});
