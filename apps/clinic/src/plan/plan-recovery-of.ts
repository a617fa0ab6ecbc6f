import type { CivilDate } from '@osseo/core';
import type { WordedProcedure } from '@osseo/procedures';
import { planRecovery, type PlanTexts, type RecoveryPlan } from '@osseo/recovery-timeline/engine';

/** A recovery plan with the sentences that it refers to. */
export interface WordedPlan {
  readonly plan: RecoveryPlan;
  readonly texts: PlanTexts;
}

/** The merged recovery plan of some procedures that are done on one day, or on a day not fixed yet. */
export function planRecoveryOf(worded: readonly WordedProcedure[], on: CivilDate | null): WordedPlan {
  return {
    plan: planRecovery(worded.map(({ procedure }) => ({ key: procedure.id, procedure, on }))),
    texts: Object.fromEntries(worded.map(({ procedure, words }) => [procedure.id, words])),
  };
}
