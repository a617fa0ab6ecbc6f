import { formatNumber } from '@osseo/core';
import type { Answer } from '../../engine/model/answer.ts';
import type { Item } from '../../engine/model/item.ts';
import type { FormContextValue } from '../form-context.ts';
import { optionOf } from './option-of.ts';
import { wordsIn } from './words.ts';
import { writeDate, writeMoment, writeTime } from './write-when.ts';

/**
 * One answer in the words in which it was asked, numbers and dates as `locale` (BCP 47) writes them;
 * `undefined` for a value that has no words.
 */
export function answerText(
  answer: Answer,
  item: Item,
  speaker: Pick<FormContextValue, 'locale' | 'messages'>,
): string | undefined {
  const { locale, messages } = speaker;
  const t = wordsIn(speaker);
  const option = optionOf(item, answer);
  if (option) return option.label;

  switch (answer.kind) {
    case 'boolean':
      return t(answer.value ? messages.yes : messages.no);
    case 'absent':
      return t(messages.absent[answer.reason]);
    case 'string':
      return answer.value;
    case 'integer':
    case 'decimal':
      return formatNumber(answer.value, locale);
    case 'quantity':
      return formatNumber(answer.value, locale, answer.unit?.display ?? answer.unit?.code);
    case 'date':
      return writeDate(answer.value, locale);
    case 'dateTime':
      return writeMoment(answer.value, locale);
    case 'time':
      return writeTime(answer.value, locale);
    case 'uri':
      return answer.value;
    case 'attachment':
      return answer.value.title;
    case 'reference':
      return answer.value.display;
    case 'coding':
      return answer.value.display ?? answer.value.code;
    case 'other':
      return undefined;
  }
}
