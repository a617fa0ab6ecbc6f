import type { CivilDate, Locale } from '@osseo/core';
import type { ProcedureId } from '@osseo/procedures';
import { planRecovery, type PlanTexts, type RecoveryPlan } from '@osseo/recovery-timeline/engine';
import { wordedProcedure } from '../catalogue/worded-procedure.ts';

/** A recovery plan with the sentences that it refers to. */
export interface WordedPlan {
  readonly plan: RecoveryPlan;
  readonly texts: PlanTexts;
}

/** The merged recovery plan of some procedures that are done on one day, or on a day not fixed yet. */
export function planRecoveryOf(procedures: readonly ProcedureId[], on: CivilDate | null, locale: Locale): WordedPlan {
  const worded = procedures.map((id) => wordedProcedure(id, locale));
  return {
    plan: planRecovery(worded.map(({ procedure }) => ({ key: procedure.id, procedure, on }))),
    texts: Object.fromEntries(worded.map(({ procedure, words }) => [procedure.id, words])),
  };
}
