import { formatCivilDate, formatMessage, parseCivilDate, type Locale } from '@osseo/core';
import type { Answer, ItemState, Session } from '@osseo/questionnaire/engine';
import type { FlagAnswer } from '@osseo/risk-forms/react';
import { clinic } from '../../clinic.config.ts';
import { formMessagesFor } from '../plan/form-messages.ts';

/** Every question that was asked with its answers, in the words of the form. */
export function answersInWords(session: Session, locale: Locale): readonly FlagAnswer[] {
  return session
    .visible()
    .map((key) => session.item(key).getSnapshot())
    .filter(({ answers }) => answers.length > 0)
    .map(({ item, answers }) => ({
      linkId: item.linkId,
      label: item.text ?? item.linkId,
      answer: answers.map((answer) => answerInWords(answer, item, locale)).join(', '),
    }));
}

function answerInWords(answer: Answer, { options }: ItemState['item'], locale: Locale): string {
  const messages = formMessagesFor(locale);
  const format = clinic.formats[locale];

  switch (answer.kind) {
    case 'boolean':
      return formatMessage(answer.value ? messages.yes : messages.no, locale);
    case 'absent':
      return formatMessage(messages.absent[answer.reason], locale);
    case 'coding': {
      const { code, display } = answer.value;
      const option = options.find(
        (candidate) => candidate.answer.kind === 'coding' && candidate.answer.value.code === code,
      );
      return option?.label ?? display ?? code ?? '';
    }
    case 'quantity':
      return `${answer.value.toLocaleString(format)} ${answer.unit?.display ?? answer.unit?.code ?? ''}`.trim();
    case 'date': {
      const day = parseCivilDate(answer.value);
      return day ? formatCivilDate(day, format) : answer.value;
    }
    case 'integer':
    case 'decimal':
      return answer.value.toLocaleString(format);
    case 'string':
      return answer.value;
    default:
      return '';
  }
}
