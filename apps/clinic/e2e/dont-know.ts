import { formatMessage } from '@osseo/core';
import { en } from '@osseo/questionnaire/messages/en';
import { es } from '@osseo/questionnaire/messages/es';
import { ko } from '@osseo/questionnaire/messages/ko';
import type { Locale } from '../src/languages.ts';

const messages = { en, ko, es } as const;

/** "I don’t know" as the form says it. */
export function dontKnowIn(locale: Locale): string {
  return formatMessage(messages[locale].absent['asked-unknown'], locale);
}
