import { toCivilDate } from '@osseo/core';
import type { Treatment } from '../../engine/model/plan.ts';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { treatmentWith } from '../../engine/recovery.examples.ts';
import type { CheckInInput } from './check-in.ts';
import { MEASURE_MAX, type CheckInAnswers, type CheckInRecord, type Measure } from './model/answers.ts';
import type { CheckInClinic } from './model/clinic.ts';
import type { TriageRuleSet } from './model/rule-set.ts';
import { draftedRules } from './rules/drafted-rules.ts';

/** An emergency, two that are same-day and become an emergency, and one that can wait. */
export const SIGNS = ['RF-04', 'RF-07', 'RF-16', 'RF-15'] as const;

/** Two weeks in which swelling is normal, then weeks in which it is not. */
export const TREATMENTS: readonly Treatment[] = [
  treatmentWith(
    {
      phases: [
        { id: 'early', span: { unit: 'day', from: 0, to: 13 }, title: 'early', normal: ['normal-swelling'], care: [] },
        { id: 'late', span: { unit: 'day', from: 14, to: null }, title: 'late', normal: ['normal-later'], care: [] },
      ],
    },
    { on: '2026-11-23', warningSigns: SIGNS },
  ),
];

/** Nobody reads the answers. */
export const ALONE: CheckInClinic = { emergencyNumber: '112', clinicPhone: '020 7946 0000', connection: null };

export const CONNECTED: CheckInClinic = { ...ALONE, connection: { owner: 'Ward nurse', hours: 'Every day, 8 to 18' } };

/** What a clinic could decide: one rule of each kind, and the drafted one. */
export const ADOPTED: TriageRuleSet = {
  id: 'clinic',
  version: '3',
  rules: [
    ...draftedRules.rules,
    threshold('pain', 7, { from: 0, to: 3 }, 'same-day'),
    threshold('pain', 4, { from: 10, to: null }, 'same-day'),
    threshold('swelling', 3, { from: 10, to: null }, 'routine'),
  ],
  nudgeAfterDays: 2,
  adoption: { by: 'Clinical lead', on: toCivilDate('2026-10-01'), version: '3' },
};

/** No sign, no pain, no swelling. */
export const CALM: CheckInAnswers = {
  signs: Object.fromEntries(SIGNS.map((sign) => [sign, 'no'])),
  escalated: {},
  scores: { pain: 0, swelling: 0 },
};

/** No pain and no swelling, and these answers about signs; the others are a no. */
export const said = (signs: CheckInAnswers['signs'], escalated: CheckInAnswers['escalated'] = {}): CheckInAnswers => ({
  ...CALM,
  signs: { ...CALM.signs, ...signs },
  escalated,
});

/** A check-in of the example, with what a test changes in it. */
export function input(change: Partial<CheckInInput> = {}): CheckInInput {
  const plan = planRecovery(TREATMENTS);
  return {
    plan,
    treatments: TREATMENTS,
    day: 5,
    answers: CALM,
    history: [],
    ruleSet: ADOPTED,
    clinic: CONNECTED,
    ...change,
  };
}

/** An earlier day with these numbers. */
export function heardOn(day: number, scores: CheckInRecord['answers']['scores']): CheckInRecord {
  return { day, answers: { ...CALM, scores } };
}

function threshold(
  measure: Measure,
  atLeast: number,
  days: TriageRuleSet['rules'][number]['days'],
  level: TriageRuleSet['rules'][number]['level'],
): TriageRuleSet['rules'][number] {
  const id = `${measure}-${atLeast}-of-${MEASURE_MAX[measure]}-from-${days.from}`;
  const provenance = { sources: [], review: { status: 'draft' } } as const;
  return { id, kind: 'threshold', measure, atLeast, days, procedures: null, level, provenance };
}
