/* One response with flags of every kind, for tests and stories. */
import { answerForm, adopt, everyFactor, IN_PERSON, UNKNOWN } from '../answer-form.examples.ts';
import { toCivilDate } from '@osseo/core';
import { factors, FACTORS } from '../factors/index.ts';
import type { Flag, TalkingPoint } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';
import { talkingPoints } from '../points/talking-points.ts';
import { applyEditions } from '../rules/apply-editions.ts';
import { judgedFlags } from '../rules/judge-flags.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { draftedRules } from '../rules/rules-of.ts';
import type { FlagAnswer } from './flags/flag-card.tsx';

const response = answerForm({
  smoking: 'every-day',
  'smoking-per-day': 25,
  'alcohol-frequency': IN_PERSON,
  'bone-medicine': 'now',
  'bone-medicine-names': ['denosumab'],
  'bone-medicine-reason': 'osteoporosis',
  medicines: ['antidepressant'],
  grinding: 'asleep',
  'bleeding-easily': UNKNOWN,
  'infection-now': true,
});

const { rules: editedRules } = applyEditions(draftedRules, [
  {
    rule: 'r01-every-day',
    of: factors.R01.version,
    version: `${factors.R01.version}-clinic.1`,
    changes: { tier: 'stop' },
    by: 'Dr Example',
    on: toCivilDate('2026-11-01'),
    reason: 'Local audit',
  },
]);

export const sampleFlags: readonly Flag[] = evaluateRules(draftedRules, response, {
  adoptions: adopt(draftedRules),
  groups: ['dental-implant'],
});

/** Flags of somebody who answers nearly everything with "I don't know" and has an infection. */
export const unknowingFlags: readonly Flag[] = evaluateRules(
  draftedRules,
  answerForm({
    ...Object.fromEntries(
      FACTORS.flatMap(({ items }) => items.filter(({ when }) => !when).map(({ linkId }) => [linkId, UNKNOWN])),
    ),
    smoking: IN_PERSON,
    'infection-now': true,
  }),
  { adoptions: adopt(draftedRules) },
);

/** The same, with an HbA1c in a unit that no rule reads, and a rule that the clinic has changed. */
export const judgeableFlags: readonly Flag[] = judgedFlags(
  evaluateRules(
    editedRules,
    answerForm({ 'infection-now': true, smoking: 'every-day', diabetes: 'type-2', hba1c: [126, 'mg/dL'] }),
    {
      adoptions: adopt(editedRules),
      groups: ['dental-implant'],
    },
  ),
  [
    {
      act: 'dismiss',
      flag: 'r27-infection-now',
      version: factors.R27.version,
      reason: 'discussed',
      by: 'Dr Example',
      at: '2026-11-22T10:00:00Z',
    },
  ],
);

export function samplePoints(words: RiskFormWords): readonly TalkingPoint[] {
  return talkingPoints(everyFactor.slice(0, 1), response, words);
}

/** What somebody is told who has thoughts of self-harm. */
export function urgentPoints(words: RiskFormWords): readonly TalkingPoint[] {
  return talkingPoints(everyFactor, answerForm({ medicines: ['antidepressant'], 'self-harm': true }), words);
}

/** The answers of the response in the words of the form, as an app would give them. */
export function sampleAnswers(
  { factors: said }: RiskFormWords,
  { notGiven, yes }: { readonly notGiven: string; readonly yes: string },
): readonly FlagAnswer[] {
  const { R01, R02, R04, R09, R11, R15, R27 } = said;
  return [
    { linkId: 'smoking', label: R01.items.smoking.text, answer: R01.items.smoking.options['every-day'] },
    { linkId: 'smoking-per-day', label: R01.items['smoking-per-day'].text, answer: '25' },
    { linkId: 'alcohol-frequency', label: R02.items['alcohol-frequency'].text, answer: notGiven },
    {
      linkId: 'bone-medicine-names',
      label: R04.items['bone-medicine-names'].text,
      answer: R04.items['bone-medicine-names'].options.denosumab,
    },
    {
      linkId: 'bone-medicine-reason',
      label: R04.items['bone-medicine-reason'].text,
      answer: R04.items['bone-medicine-reason'].options.osteoporosis,
    },
    { linkId: 'medicines', label: R15.items.medicines.text, answer: R15.items.medicines.options.antidepressant },
    { linkId: 'grinding', label: R11.items.grinding.text, answer: R11.items.grinding.options.asleep },
    { linkId: 'bleeding-easily', label: R09.items['bleeding-easily'].text, answer: notGiven },
    { linkId: 'infection-now', label: R27.items['infection-now'].text, answer: yes },
  ];
}
