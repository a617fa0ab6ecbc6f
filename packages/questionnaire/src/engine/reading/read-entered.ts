import { kindOfType } from '../fhir/kinds.ts';
import { absentToken, isAbsentReason } from '../keys/tokens.ts';
import type { AbsentReason } from '../model/answer.ts';
import type { Entered } from '../model/entered.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Item, ItemType } from '../model/item.ts';
import { readBoolean, readChoice } from './read-choice.ts';
import { readDateTime } from './read-date-time.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readQuantity } from './read-quantity.ts';
import { readText } from './read-text.ts';
import { readTime } from './read-time.ts';
import { readUrl } from './read-url.ts';
import type { EnteredParts, EnteredReading, ValueReading } from './reading.ts';

/**
 * Reads what was typed or chosen as the item's type. A value wins over a reason
 * for its absence: who typed a number and left "I don't know" ticked did know.
 * Among radio buttons the one that is pressed wins over words left behind.
 */
export function readEntered(item: Item, parts: EnteredParts, locale: string | undefined): EnteredReading {
  const tokens = new Set(item.absentReasons.map(absentToken));
  const values = (part: string): readonly string[] =>
    partOf(parts, part).filter((value) => value.trim() !== '' && !tokens.has(value));

  const pressed = item.type === 'open-choice' && !item.repeats && partOf(parts, '').some((value) => tokens.has(value));
  const reading: ValueReading = pressed ? { answers: [] } : readValues(item, values, locale);
  if ('answers' in reading && reading.answers.length > 0) return { answers: reading.answers, entered: undefined };

  // A unit alone, which is no answer and no mistake, gives way to it: without script it cannot be taken back.
  const reason = 'code' in reading && reading.code ? undefined : absentReason(item, parts);
  if (reason) return { answers: [{ kind: 'absent', reason }], entered: undefined };
  return { answers: [], entered: 'code' in reading ? asTyped(parts, reading.code) : undefined };
}

function readValues(item: Item, values: (part: string) => readonly string[], locale: string | undefined): ValueReading {
  switch (item.type) {
    case 'choice':
    case 'open-choice':
      return readChoice(item, values(''), values('other'), (text) => readOther(item, text, locale));
    case 'date':
      return readDate(values, item.datePrecision);
    case 'dateTime':
      return readDateTime(values, item.datePrecision);
    case 'quantity':
      return readQuantity(item, values, locale);
    default:
      return readEach(item, values(''), (text) => readOne(item.type, text, locale));
  }
}

/** One answer of a type that is written in one field. */
function readOne(type: string, text: string, locale: string | undefined): ValueReading {
  switch (type) {
    case 'boolean':
      return readBoolean(text);
    case 'integer':
    case 'decimal':
      return readNumber(text, type, locale);
    case 'time':
      return readTime(text);
    case 'url':
      return readUrl(text);
    case 'string':
    case 'text':
      return readText(text, type);
    default:
      return { answers: [] };
  }
}

/** What is written beside the options: any words, or a value of the question's own type. */
function readOther(item: Item, text: string, locale: string | undefined): ValueReading {
  const { answerConstraint, fhirType } = item;
  const words = readText(text, 'string');
  if (answerConstraint !== 'optionsOrType' || 'code' in words) return words;
  // Words for a code that the list does not have.
  if (kindOfType(fhirType) === 'coding') return { answers: [{ kind: 'coding', value: { display: text.trim() } }] };
  return readValues({ ...item, type: fhirType as ItemType }, (part) => (part === '' ? [text] : []), locale);
}

function readEach(item: Item, values: readonly string[], read: (text: string) => ValueReading): ValueReading {
  const readings = (item.repeats ? values : values.slice(0, 1)).map(read);
  const failed = readings.find((reading) => 'code' in reading);
  return failed ?? { answers: readings.flatMap((reading) => ('answers' in reading ? reading.answers : [])) };
}

function absentReason(item: Item, parts: EnteredParts): AbsentReason | undefined {
  return item.absentReasons.find(
    (reason) =>
      partOf(parts, '').includes(absentToken(reason)) ||
      partOf(parts, 'absent').some((code) => isAbsentReason(code) && code === reason),
  );
}

/** Only a part's own values: what every object inherits is no part. */
function partOf(parts: EnteredParts, part: string): readonly string[] {
  return (Object.hasOwn(parts, part) ? parts[part] : undefined) ?? [];
}

/** Several values of one part are kept as lines. */
function asTyped(parts: EnteredParts, code: IssueCode | undefined): Entered {
  const texts = Object.fromEntries(Object.entries(parts).map(([part, values]) => [part, values.join('\n')]));
  return { parts: texts, ...(code && { code }) };
}
