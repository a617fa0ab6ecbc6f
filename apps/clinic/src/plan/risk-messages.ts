import { en } from '@osseo/risk-forms/messages/en';
import { es } from '@osseo/risk-forms/messages/es';
import { ko } from '@osseo/risk-forms/messages/ko';
import type { RiskFormMessages } from '@osseo/risk-forms/react';
import type { Locale } from '../languages.ts';

const riskMessages: Readonly<Record<Locale, RiskFormMessages>> = { en, ko, es };

/** What talking points and flags say besides their own sentences, in one language. */
export function riskMessagesFor(locale: Locale): RiskFormMessages {
  return riskMessages[locale];
}
