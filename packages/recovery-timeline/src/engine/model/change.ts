import type { CivilDate } from '@osseo/core';
import type {
  MilestoneKind,
  OwnSourceId,
  RestrictionKind,
  RestrictionLevel,
  RiskFactorId,
  SourceId,
  Urgency,
  VisitKind,
  WarningSignId,
} from '@osseo/procedures';
import type { PlanSpan, StatementRef } from './item.ts';

/** Something that a plan has differently from what its procedures say, from what, and why. */
export type PlanChange = ChangedItem & {
  /** Names the change within the plan, and none of the answers; the items that it is about name it. */
  readonly id: string;
  /** The treatment whose item it is; `RULE_TEXTS` for an item that a rule added. */
  readonly treatment: string;
  /** Id of the item within its procedure, or within the rule that added it. */
  readonly item: string;
  /** Every rule that counted, or the one override. */
  readonly because: readonly ChangeReason[];
};

/** What changed. `from: null` is an item that a rule added. */
export type ChangedItem =
  | {
      readonly type: 'restriction';
      readonly kind: RestrictionKind;
      readonly from: RestrictionTerm;
      readonly to: RestrictionTerm;
    }
  | { readonly type: 'visit'; readonly kind: VisitKind; readonly from: PlanSpan | null; readonly to: PlanSpan }
  | { readonly type: 'milestone'; readonly kind: MilestoneKind; readonly from: PlanSpan; readonly to: PlanSpan }
  | { readonly type: 'task'; readonly from: PlanSpan | null; readonly to: PlanSpan }
  | { readonly type: 'phase'; readonly from: PlanSpan; readonly to: PlanSpan }
  | {
      readonly type: 'warning-sign';
      readonly sign: WarningSignId;
      readonly from: Urgency | null;
      readonly to: Urgency;
    };

/** The days of a restriction. Without an end it lasts until the clinic clears it. */
export interface RestrictionTerm {
  readonly level: RestrictionLevel;
  readonly from: number;
  /** The last day that binds, and the last of "ask us first". */
  readonly until: { readonly min: number; readonly max: number } | null;
}

/** Why a plan differs: a rule that an answer met, or a decision of the clinic's. */
export type ChangeReason = RuleReason | OverrideReason;

export interface RuleReason {
  readonly type: 'rule';
  readonly rule: string;
  /** The answer that it is traced to. */
  readonly factor: RiskFactorId;
  /** `unknown` where the answer is not known and the clinic chose to assume a yes. */
  readonly answer: FactorAnswer['answer'];
  /** Days that the rule adds; `null` where it does something else. */
  readonly days: number | null;
  readonly because: StatementRef;
  readonly sources: readonly (SourceId | OwnSourceId)[];
  readonly adopted: Adoption;
}

export interface OverrideReason {
  readonly type: 'override';
  readonly override: string;
  readonly by: string;
  readonly on: CivilDate;
  readonly why: string;
}

/** Something to ask the clinic, since an answer that could change the plan is not known. */
export interface PlanQuestion {
  readonly factor: RiskFactorId;
  readonly ask: StatementRef;
  /** The treatments whose recovery may differ. */
  readonly treatments: readonly string[];
}

/** What is known of a factor. Leave a factor out only where the answer is no: a skipped question is `unknown`. */
export interface FactorAnswer {
  readonly factor: RiskFactorId;
  readonly answer: 'yes' | 'unknown';
}

/** Who of the clinic took a rule into use, and when. */
export interface Adoption {
  readonly by: string;
  readonly on: CivilDate;
}
