import type { WarningSignWords } from '@osseo/procedures/warning-signs';
import { warningSignsEn } from '@osseo/procedures/warning-signs/en';
import { warningSignsEs } from '@osseo/procedures/warning-signs/es';
import { warningSignsKo } from '@osseo/procedures/warning-signs/ko';
import type { Locale } from '../languages.ts';

/** The warning signs in one language. */
export const warningSignWords: Readonly<Record<Locale, WarningSignWords>> = {
  en: warningSignsEn,
  ko: warningSignsKo,
  es: warningSignsEs,
};
