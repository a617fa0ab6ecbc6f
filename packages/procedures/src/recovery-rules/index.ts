export type { RecoveryEffect, RecoveryRule } from './recovery-rule.ts';
