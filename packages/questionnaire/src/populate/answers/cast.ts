import { isObject } from '../../engine/fhir/json.ts';
import { readTemporal } from '../../engine/fhirpath/values/temporal.ts';
import { asAttachment, asReference } from './as-resource.ts';
import { chooseOption } from './choose-option.ts';
import { asNumber, asQuantity } from './as-quantity.ts';
import { asText } from './as-text.ts';
import type { CastResult, Question } from './question.ts';

/** Turns a value into an answer to a question, if nothing is lost or guessed at. */
export function cast(value: unknown, question: Question): CastResult {
  const { type, item } = question;
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? { valueBoolean: value } : 'wrong-type';
    case 'integer':
    case 'decimal':
      return asNumber(value, type, item);
    case 'quantity':
      return asQuantity(value, item);
    case 'choice':
    case 'coding':
    case 'open-choice':
      return chooseOption(value, question);
    case 'reference':
      return answerOf('valueReference', asReference(value));
    case 'attachment':
      return answerOf('valueAttachment', asAttachment(value));
    default:
      return castText(value, type);
  }
}

const DATE_TIME = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const TIME = /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

function castText(value: unknown, type: string | undefined): CastResult {
  const text = asText(value);
  switch (type) {
    case 'date':
      return answerOf('valueDate', dateIn(value)?.replace(/T.*/, ''));
    case 'dateTime':
      return answerOf('valueDateTime', DATE_TIME.test(dateIn(value) ?? '') ? dateIn(value) : undefined);
    case 'time':
      return answerOf('valueTime', timeIn(value));
    case 'url':
      return answerOf('valueUri', /^\S+$/.test(text ?? '') ? text : undefined);
    case 'string':
    case 'text':
      return answerOf('valueString', /\S/.test(text ?? '') ? text : undefined);
    default:
      return 'wrong-type';
  }
}

function answerOf(key: string, value: unknown): CastResult {
  return value === undefined ? 'wrong-type' : { [key]: value };
}

function dateIn(value: unknown): string | undefined {
  return typeof value === 'string' ? readTemporal(value, 'date')?.text : undefined;
}

function timeIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !TIME.test(value) || !readTemporal(value, 'time')) return undefined;
  return value.length === 5 ? `${value}:00` : value;
}

/** Whether there is nothing to cast: an empty text, or an element with nothing in it. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? !/\S/.test(value) : isObject(value) && Object.keys(value).length === 0;
}
