import type { CivilDate } from '@osseo/core';
import type { RecoveryRule } from '@osseo/procedures/recovery-rules';
import type { Extension } from '@osseo/procedures/extend';
import type { Adoption, FactorAnswer } from './change.ts';

/** What makes a plan a person's own. */
export interface PlanOptions {
  /** What is known of the person. */
  readonly factors?: readonly FactorAnswer[];
  /** The rules that the clinic adopted. Without rules, factors change nothing. */
  readonly rules?: readonly AdoptedRule[];
  /** What the clinic decided for this person. They alone can shorten, and come after the rules. */
  readonly overrides?: readonly PlanOverride[];
  /**
   * What an answer that is not known does: `ask` puts a question to the clinic into the plan, `assume` takes it for a yes.
   * It is never a no.
   * @default 'ask'
   */
  readonly unknown?: 'ask' | 'assume';
}

/** A rule with who took it into use. */
export interface AdoptedRule extends RecoveryRule {
  readonly adopted: Adoption;
}

/** A clinic's own days for one treatment of one person: kept apart, so that without it the plan is as before. */
export interface PlanOverride extends Pick<Extension, 'recovery'> {
  readonly id: string;
  /** The key of the treatment, or `RULE_TEXTS` for what rules added. */
  readonly treatment: string;
  /** Who decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CivilDate;
  readonly why: string;
}
