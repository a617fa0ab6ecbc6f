import { toCivilDate } from '@osseo/core';
import { chinImplant } from '@osseo/procedures/chin-implant';
import type { PlanOptions } from '../../engine/model/options.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { forPerson } from '../../engine/personalise/for-person.ts';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { SOMEBODY } from '../personal.examples.ts';

/** A version of the plan of the example `personal`, with this different. */
export function personalVersion(on: string, person: Partial<PlanOptions> = {}): RecoveryPlan {
  const treatment = { key: 'chin', procedure: chinImplant, on: toCivilDate(on) };
  return planRecovery([treatment], forPerson({ ...SOMEBODY, ...person }));
}

/** As it was before the clinic moved the date by two days and ended a limit. */
export const BEFORE_THE_MOVE: RecoveryPlan = personalVersion('2026-11-21', { overrides: [] });

/** As it is without an answer: before that was given, or after it was corrected. */
export const WITHOUT_THE_ANSWER: RecoveryPlan = personalVersion('2026-11-23', { factors: [] });
