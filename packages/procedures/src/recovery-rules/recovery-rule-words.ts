import type { Review } from '@osseo/core';
import type { RecoveryRuleId } from './statements.ts';

/** Key of a sentence of the rules that ship. */
export type RecoveryRuleStatement =
  | `${RecoveryRuleId}-because`
  | `${RecoveryRuleId}-ask`
  | 'watch-cold-sores-task'
  | 'earlier-cleaning-visit';

/** The rules in one language; a missing sentence does not compile. */
export interface RecoveryRuleWords {
  readonly locale: string;
  /** Who asks for what a rule added, where treatments are named otherwise. */
  readonly name: string;
  readonly statements: Readonly<Record<RecoveryRuleStatement, string>>;
  readonly review: Review;
}
