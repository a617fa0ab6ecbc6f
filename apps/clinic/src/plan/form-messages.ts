import type { QuestionnaireMessages, RecordMessages } from '@osseo/questionnaire/react';
import { en, enRecord } from '@osseo/questionnaire/messages/en';
import { ko, koRecord } from '@osseo/questionnaire/messages/ko';
import type { Locale } from '../languages.ts';

const formMessages: Readonly<Record<Locale, QuestionnaireMessages>> = { en, ko };
const recordMessages: Readonly<Record<Locale, RecordMessages>> = { en: enRecord, ko: koRecord };

/** What a form says besides its questions, in one language. */
export function formMessagesFor(locale: Locale): QuestionnaireMessages {
  return formMessages[locale];
}

/** What a submission says to staff besides its answers. */
export function recordMessagesFor(locale: Locale): RecordMessages {
  return recordMessages[locale];
}
