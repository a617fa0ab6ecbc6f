import type { RecoveryRuleWords } from '@osseo/procedures/recovery-rules';
import { recoveryRulesEn } from '@osseo/procedures/recovery-rules/en';
import { recoveryRulesEs } from '@osseo/procedures/recovery-rules/es';
import { recoveryRulesKo } from '@osseo/procedures/recovery-rules/ko';
import type { Locale } from '../languages.ts';

/** What the rules of recovery say to patients, in one language. */
export const recoveryRuleWords: Readonly<Record<Locale, RecoveryRuleWords>> = {
  en: recoveryRulesEn,
  ko: recoveryRulesKo,
  es: recoveryRulesEs,
};
