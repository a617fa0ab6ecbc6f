import type { CivilDate } from '@osseo/core';

/** Days of the plan, both ends included; `to: null` has no known end. */
export interface PlanSpan {
  readonly from: number;
  readonly to: number | null;
  readonly fromDate: CivilDate | null;
  readonly toDate: CivilDate | null;
}

/** The key under which `PlanTexts` has the sentences of rules; no treatment may have it. */
export const RULE_TEXTS = 'rules';

/** A sentence of one of the plan's procedures, or of its rules. */
export interface StatementRef {
  /** The key of the treatment, or `RULE_TEXTS`. */
  readonly treatment: string;
  readonly statement: string;
}

/** Something in a plan that may differ from what its procedure says. */
export interface Changeable {
  /** Ids of the plan's changes that made it so; absent where it is as the procedure says. */
  readonly changes?: readonly string[];
}
