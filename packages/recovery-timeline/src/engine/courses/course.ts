import type { CivilDate } from '@osseo/core';
import type { ProcedureGroup, RecoveryData, Urgency, WarningSignId } from '@osseo/procedures';
import type { Changeable } from '../model/plan.ts';

/** Where a day 0 lies in the plan: what days, weeks and months are counted from. */
export interface Origin {
  readonly on: CivilDate | null;
  /** Day 0 as a plan day. */
  readonly dayZero: number;
}

/** What one treatment, or what rules add on its day 0, brings into the plan. Courses alone are merged. */
export interface Course extends Origin {
  /** The treatment's key, or `RULE_TEXTS`. */
  readonly key: string;
  /** Id and groups of its procedure, by which rules and errors name it. */
  readonly procedure: string;
  readonly groups: readonly ProcedureGroup[];
  readonly recovery: CourseRecovery;
  readonly warningSigns: readonly CourseSign[];
  /** The treatment that does this one again and the plan day from which it does; `null` where none does. */
  readonly revision: { readonly by: string; readonly day: number } | null;
}

/** A procedure's recovery, in which items may name what changed them. */
export type CourseRecovery = {
  readonly [Part in keyof RecoveryData]: readonly (RecoveryData[Part][number] & Changeable)[];
};

export interface CourseSign extends Changeable {
  readonly id: WarningSignId;
  readonly urgency: Urgency;
}

export const EMPTY_RECOVERY: CourseRecovery = { phases: [], restrictions: [], tasks: [], visits: [], milestones: [] };
