import type { QuestionnaireMessages, RecordMessages } from '@osseo/questionnaire/react';
import type { DraftMessages } from '@osseo/questionnaire/draft';
import { en, enDraft, enRecord } from '@osseo/questionnaire/messages/en';
import { es, esDraft, esRecord } from '@osseo/questionnaire/messages/es';
import { ko, koDraft, koRecord } from '@osseo/questionnaire/messages/ko';
import type { Locale } from '../languages.ts';

const formMessages: Readonly<Record<Locale, QuestionnaireMessages>> = { en, ko, es };
const draftMessages: Readonly<Record<Locale, DraftMessages>> = { en: enDraft, ko: koDraft, es: esDraft };
const recordMessages: Readonly<Record<Locale, RecordMessages>> = { en: enRecord, ko: koRecord, es: esRecord };

/** What a form says besides its questions, in one language. */
export function formMessagesFor(locale: Locale): QuestionnaireMessages {
  return formMessages[locale];
}

/** What is said of answers that are kept before they are sent, in one language. */
export function draftMessagesFor(locale: Locale): DraftMessages {
  return draftMessages[locale];
}

/** What a submission says to staff besides its answers. */
export function recordMessagesFor(locale: Locale): RecordMessages {
  return recordMessages[locale];
}
