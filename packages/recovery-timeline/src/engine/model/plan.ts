import type { CivilDate } from '@osseo/core';
import type {
  MilestoneKind,
  Procedure,
  RestrictionKind,
  RestrictionLevel,
  Urgency,
  VisitKind,
  WarningSignId,
  Window,
} from '@osseo/procedures';

/** One procedure on one day, or on a day not fixed yet. */
export interface Treatment {
  /** Names the treatment within a plan, e.g. the procedure's id. */
  readonly key: string;
  readonly procedure: Procedure;
  /** Day 0; `null` gives a plan without dates. */
  readonly on: CivilDate | null;
}

/**
 * The recovery of one person, from one or several treatments. Offsets are whole
 * days from the plan's first day 0; `date` fields are set only in a dated plan.
 */
export interface RecoveryPlan {
  /** The earliest day 0, or `null` in an undated plan. */
  readonly anchor: CivilDate | null;
  /** Last day (offset) that the plan speaks of, lifelong phases left out. */
  readonly lastDay: number;
  readonly tracks: readonly Track[];
  readonly restrictions: readonly MergedRestriction[];
  readonly visits: readonly MergedVisit[];
  readonly milestones: readonly MergedMilestone[];
  readonly tasks: readonly PlannedTask[];
  readonly conflicts: readonly Conflict[];
  readonly warningSigns: readonly PlannedWarningSign[];
}

/** Days of the plan, both ends included; `to: null` has no known end. */
export interface PlanSpan {
  readonly from: number;
  readonly to: number | null;
  readonly fromDate: CivilDate | null;
  readonly toDate: CivilDate | null;
}

/** A sentence of one of the plan's procedures. */
export interface StatementRef {
  readonly treatment: string;
  readonly statement: string;
}

/** One procedure's own course. Phases never merge. */
export interface Track {
  readonly treatment: string;
  readonly dayZero: number;
  readonly phases: readonly PlannedPhase[];
}

export interface PlannedPhase extends PlanSpan {
  readonly id: string;
  readonly title: StatementRef;
  readonly normal: readonly StatementRef[];
  readonly care: readonly StatementRef[];
}

/**
 * The strictest level that any treatment asks for, day by day, as maximal runs.
 * Every run names who asks for it.
 */
export interface MergedRestriction {
  readonly kind: RestrictionKind;
  readonly runs: readonly RestrictionRun[];
}

export interface RestrictionRun extends PlanSpan {
  readonly level: RestrictionLevel;
  /** `ask` marks the soft tail between the earliest and the latest end: "ask us first". */
  readonly certainty: 'binding' | 'ask';
  readonly askedBy: readonly StatementRef[];
}

export interface MergedVisit {
  readonly kind: VisitKind;
  readonly window: PlanSpan;
  /** Everything that is done at the visit, one per treatment that asks for it. */
  readonly purposes: readonly StatementRef[];
}

export interface MergedMilestone {
  readonly kind: MilestoneKind;
  /** Earliest (latest of all earliest) and usual (latest of all usual) day. */
  readonly window: PlanSpan;
  readonly askedBy: readonly StatementRef[];
}

export interface PlannedTask extends PlanSpan {
  readonly id: string;
  readonly treatment: string;
  readonly statement: StatementRef;
  /** Days by which a restriction pushed the task back; 0 where none did. */
  readonly deferredBy: number;
}

/** Two instructions that exclude each other. It is shown, never resolved silently; the stricter stands. */
export interface Conflict {
  readonly task: StatementRef;
  readonly restriction: RestrictionKind;
  readonly askedBy: readonly StatementRef[];
}

export interface PlannedWarningSign {
  readonly id: WarningSignId;
  readonly urgency: Urgency;
  readonly treatments: readonly string[];
}

export type { Window };
