import type { Locale } from '@osseo/core';
import type { ComplicationWords } from '@osseo/procedures/complications';
import type { RiskFactorWords } from '@osseo/procedures/risk-factors';
import type { BodySiteWords } from '@osseo/procedures/sites';
import type { WarningSignWords } from '@osseo/procedures/warning-signs';
import type { RecoveryMessages } from '@osseo/recovery-timeline/react';
import { once } from './once.ts';

/** The words that procedures share, in one language. */
export interface Catalogues {
  readonly sites: BodySiteWords;
  readonly signs: WarningSignWords;
  readonly factors: RiskFactorWords;
  readonly complications: ComplicationWords;
  readonly recovery: RecoveryMessages;
}

const CATALOGUES: Readonly<Record<Locale, () => Promise<Catalogues>>> = {
  en: async () => ({
    sites: (await import('@osseo/procedures/sites/en')).bodySitesEn,
    signs: (await import('@osseo/procedures/warning-signs/en')).warningSignsEn,
    factors: (await import('@osseo/procedures/risk-factors/en')).riskFactorsEn,
    complications: (await import('@osseo/procedures/complications/en')).complicationsEn,
    recovery: (await import('@osseo/recovery-timeline/messages/en')).recoveryEn,
  }),
  ko: async () => ({
    sites: (await import('@osseo/procedures/sites/ko')).bodySitesKo,
    signs: (await import('@osseo/procedures/warning-signs/ko')).warningSignsKo,
    factors: (await import('@osseo/procedures/risk-factors/ko')).riskFactorsKo,
    complications: (await import('@osseo/procedures/complications/ko')).complicationsKo,
    recovery: (await import('@osseo/recovery-timeline/messages/ko')).recoveryKo,
  }),
  es: async () => ({
    sites: (await import('@osseo/procedures/sites/es')).bodySitesEs,
    signs: (await import('@osseo/procedures/warning-signs/es')).warningSignsEs,
    factors: (await import('@osseo/procedures/risk-factors/es')).riskFactorsEs,
    complications: (await import('@osseo/procedures/complications/es')).complicationsEs,
    recovery: (await import('@osseo/recovery-timeline/messages/es')).recoveryEs,
  }),
};

export const loadCatalogues: (locale: Locale) => Promise<Catalogues> = once((locale) => CATALOGUES[locale]());
