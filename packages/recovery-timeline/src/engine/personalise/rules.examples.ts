import { DRAFT, toCivilDate } from '@osseo/core';
import type { RecoveryEffect } from '@osseo/procedures/recovery-rules';
import type { AdoptedRule, PlanOptions } from '../model/options.ts';
import type { Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
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
