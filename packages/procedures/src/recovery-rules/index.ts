export type { RecoveryEffect, RecoveryRule } from './recovery-rule.ts';
export type { RecoveryRuleStatement, RecoveryRuleWords } from './recovery-rule-words.ts';
export { recoveryRules } from './recovery-rules.ts';
export type { RecoveryRuleId } from './statements.ts';
