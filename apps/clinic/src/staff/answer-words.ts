import type { Session } from '@osseo/questionnaire/engine';
import { answerText } from '@osseo/questionnaire/react';
import type { FlagAnswer } from '@osseo/risk-forms/react';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { formMessagesFor } from '../plan/form-messages.ts';

/** Every question that was asked with its answers, in the words of the form. */
export function answersInWords(session: Session, locale: Locale): readonly FlagAnswer[] {
  const speaker = { locale: clinic.formats[locale], messages: formMessagesFor(locale) };
  return session
    .visible()
    .map((key) => session.item(key).getSnapshot())
    .filter(({ answers }) => answers.length > 0)
    .map(({ item, answers }) => ({
      linkId: item.linkId,
      label: item.text ?? item.linkId,
      answer: answers.map((answer) => answerText(answer, item, speaker) ?? '').join(', '),
    }));
}
