import { DRAFT, toCivilDate } from '@osseo/core';
import type { RecoveryEffect } from '@osseo/procedures/recovery-rules';
import type { AdoptedRule, PlanOptions } from '../model/options.ts';
import type { RecoveryPlan, Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn } from '../recovery.examples.ts';
import { forPerson } from './for-person.ts';

/** A rule of an invented clinic, about every treatment of the examples unless said otherwise. */
export function ruleWith(effect: RecoveryEffect, more: Partial<AdoptedRule> = {}): AdoptedRule {
  const id = more.id ?? `${effect.type}-${more.factor ?? 'R01'}`;
  return {
    factor: 'R01',
    groups: ['facial-implant'],
    procedures: [],
    effect,
    family: 'healing',
    because: `${id}-because`,
    ask: `${id}-ask`,
    provenance: { sources: ['naseri-2020'], review: DRAFT },
    adopted: { by: 'Clinical lead', on: toCivilDate('2026-10-01') },
    ...more,
    id,
  };
}

/** A plan for someone, in one call. */
export const planFor = (treatments: readonly Treatment[], options: PlanOptions) =>
  planRecovery(treatments, forPerson(options));

export const yes = (factor: AdoptedRule['factor']) => ({ factor, answer: 'yes' }) as const;
export const unknown = (factor: AdoptedRule['factor']) => ({ factor, answer: 'unknown' }) as const;

/** Three rules that lengthen the same limit: two of a family, and one of another. */
export const smoker = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 });
export const diabetes = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 7 }, { factor: 'R03' });
export const clots = ruleWith(
  { type: 'extend', kind: 'strenuous-exercise', days: 3 },
  { factor: 'R37', family: 'clots' },
);
/** A visit that a rule adds; its sentence is still to be given. */
export const check = {
  id: 'extra-check',
  kind: 'check',
  window: { unit: 'day', min: 3, max: 5 },
  mergeable: false,
} as const;

/** First and last day of each stretch of a limit, and whether it binds. */
export const runsOf = (plan: RecoveryPlan, kind: string) =>
  plan.restrictions.find((one) => one.kind === kind)?.runs.map(({ from, to, certainty }) => [from, to, certainty]);

/** The limit that those rules lengthen, of the chin implant alone. */
export const gymFor = (options: PlanOptions) => runsOf(planFor([chinOn(null)], options), 'strenuous-exercise');
