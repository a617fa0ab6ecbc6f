import type { CivilDate } from '@osseo/core';
import type {
  MilestoneKind,
  Procedure,
  RestrictionKind,
  RestrictionLevel,
  Urgency,
  VisitKind,
  WarningSignId,
} from '@osseo/procedures';
import type { PlanChange, PlanQuestion } from './change.ts';
import type { Conflict } from './conflict.ts';
import type { Changeable, PlanSpan, StatementRef } from './item.ts';

export { RULE_TEXTS, type Changeable, type PlanSpan, type StatementRef } from './item.ts';

/** One procedure on one day, or on a day not fixed yet. */
export interface Treatment {
  /** Names the treatment within a plan, e.g. the procedure's id. */
  readonly key: string;
  readonly procedure: Procedure;
  /** Day 0; `null` gives a plan without dates. */
  readonly on: CivilDate | null;
  /** The key of an earlier treatment that this one does again, such as an implant placed anew after a failure. */
  readonly revises?: string;
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
  /** Where and why the plan differs from what its procedures say. */
  readonly changes: readonly PlanChange[];
  /** What to ask the clinic, since an answer is not known. */
  readonly questions: readonly PlanQuestion[];
}

/** One procedure's own course. Phases never merge. */
export interface Track {
  readonly treatment: string;
  /** Days from the plan's anchor to this treatment. */
  readonly dayZero: number;
  readonly phases: readonly PlannedPhase[];
  /** The treatment that did this one again, on whose day 0 this track ends; `null` where none did. */
  readonly revisedBy: string | null;
}

/** One stretch of a track. The phases of a track tile: every day has exactly one. */
export interface PlannedPhase extends PlanSpan, Changeable {
  readonly id: string;
  readonly title: StatementRef;
  readonly normal: readonly StatementRef[];
  readonly care: readonly StatementRef[];
}

/**
 * The strictest level that any treatment asks for, day by day, as maximal runs
 * in order. Every run names who asks for it.
 */
export interface MergedRestriction {
  readonly kind: RestrictionKind;
  readonly runs: readonly RestrictionRun[];
}

/** Days on which one level stands, asked for by the same treatments throughout. */
export interface RestrictionRun extends PlanSpan, Changeable {
  readonly level: RestrictionLevel;
  /** `ask` marks the soft tail between the earliest and the latest end: "ask us first". */
  readonly certainty: 'binding' | 'ask';
  /** Everyone who asks for `level` on these days. Who asks for less is not listed. */
  readonly askedBy: readonly StatementRef[];
  /** In a soft tail: the strictest lower level that binds meanwhile, whatever the clinic answers. */
  readonly meanwhile: { readonly level: RestrictionLevel; readonly askedBy: readonly StatementRef[] } | null;
}

/** One appointment that serves every purpose listed. */
export interface MergedVisit extends Changeable {
  readonly kind: VisitKind;
  readonly window: PlanSpan;
  /** Everything that is done at the visit, one per visit that a procedure asks for. */
  readonly purposes: readonly VisitPurpose[];
}

/** One visit of one procedure, by its id there: two visits may say the same sentence. */
export interface VisitPurpose extends StatementRef {
  readonly id: string;
}

/** When something is possible again: the latest of what all treatments say. */
export interface MergedMilestone extends Changeable {
  readonly kind: MilestoneKind;
  /** Earliest (latest of all earliest) and usual (latest of all usual) day. */
  readonly window: PlanSpan;
  /** The treatments that set either end. */
  readonly askedBy: readonly StatementRef[];
}

/** Something to do. Its span begins on the first day that no restriction forbids it. */
export interface PlannedTask extends PlanSpan, Changeable {
  readonly id: string;
  /** The key of the treatment, or `RULE_TEXTS` for a task that a rule added. */
  readonly treatment: string;
  readonly statement: StatementRef;
  /** What other treatments say of the same medicine: nothing is added up, nothing left out. */
  readonly also: readonly StatementRef[];
  /** Days by which a restriction pushed the task back; 0 where none did. */
  readonly deferredBy: number;
}

/** A sign that any of the treatments watches for. What is normal for one never cancels it for another. */
export interface PlannedWarningSign extends Changeable {
  readonly id: WarningSignId;
  readonly urgency: Urgency;
  readonly treatments: readonly string[];
}
