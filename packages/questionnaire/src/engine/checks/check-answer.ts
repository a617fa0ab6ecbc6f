import { compareMoments, compareTimes } from '../conditions/compare-moments.ts';
import type { Answer } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import { checkNumber, checkQuantity } from './check-number.ts';
import { checkOption } from './check-options.ts';
import { checkPattern, checkText } from './check-text.ts';
import type { CheckTools } from './check-tools.ts';
import { finding, type Finding } from './finding.ts';
import { suits } from './suits.ts';
import { isDate, isDateTime, isTime, isUrl } from './well-formed.ts';

/** What is wrong with one answer, by itself. */
export function checkAnswer(item: Item, answer: Answer, tools: CheckTools): Finding | undefined {
  if (answer.kind === 'absent') return undefined;
  if (item.type === 'choice' || item.type === 'open-choice') {
    const found = checkOption(item, answer);
    if (found) return found;
  } else if (!suits(item.type, answer)) return finding('unreadable');
  return checkValue(item, answer, tools);
}

function checkValue(item: Item, answer: Answer, tools: CheckTools): Finding | undefined {
  const pattern = (text: string) => checkPattern(item, text, tools);
  switch (answer.kind) {
    case 'integer':
    case 'decimal':
      return checkNumber(item, answer.value, answer.kind) ?? pattern(String(answer.value));
    case 'quantity':
      return tools.checkUnit?.(item, answer.unit) ?? checkQuantity(item, answer, tools);
    case 'date':
      return checkWhen(item, answer.value, isDate, compareMoments) ?? pattern(answer.value);
    case 'dateTime':
      return checkWhen(item, answer.value, isDateTime, compareMoments) ?? pattern(answer.value);
    case 'time':
      return checkWhen(item, answer.value, isTime, compareTimes) ?? pattern(answer.value);
    case 'uri':
      return isUrl(answer.value) ? (checkText(item, answer.value) ?? pattern(answer.value)) : finding('unreadable');
    case 'string':
      return checkText(item, answer.value) ?? pattern(answer.value);
    case 'attachment':
      return tools.checkFile?.(item, answer.value);
    default:
      return undefined;
  }
}

function checkWhen(
  { min, max }: Item,
  value: string,
  isWellFormed: (text: string) => boolean,
  compare: (a: string, b: string) => number | undefined,
): Finding | undefined {
  if (!isWellFormed(value)) return finding('unreadable');
  if (typeof min === 'string' && (compare(value, min) ?? 0) < 0) return finding('below-min', { min });
  return typeof max === 'string' && (compare(value, max) ?? 0) > 0 ? finding('above-max', { max }) : undefined;
}
