import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import { riskFactorsEn } from '@osseo/procedures/risk-factors/en';
import { riskFactorsEs } from '@osseo/procedures/risk-factors/es';
import { riskFactorsKo } from '@osseo/procedures/risk-factors/ko';
import type { Locale } from '../languages.ts';

/** The names of the risk factors and their effects in one language, for clinicians. */
export const riskFactorWords: Readonly<Record<Locale, RiskFactorWords>> = {
  en: riskFactorsEn,
  ko: riskFactorsKo,
  es: riskFactorsEs,
};
