import type { QuestionnaireMessages } from '@osseo/questionnaire/react';
import { en } from '@osseo/questionnaire/messages/en';
import { ko } from '@osseo/questionnaire/messages/ko';
import type { Locale } from '../languages.ts';

const formMessages: Readonly<Record<Locale, QuestionnaireMessages>> = { en, ko };

/** What a form says besides its questions, in one language. */
export function formMessagesFor(locale: Locale): QuestionnaireMessages {
  return formMessages[locale];
}
