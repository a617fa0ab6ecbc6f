import type { Answer, Coding } from '../model/answer.ts';
import type { Quantity } from '../model/item.ts';
import { isAbsentReason } from '../keys/tokens.ts';
import { choiceKey, extensionsOf, isObject, textOf, type Json } from './json.ts';
import { DATA_ABSENT_REASON_URL } from './urls.ts';

/**
 * Reads the value of an answer, an option, an initial value or a condition:
 * `prefix` is `value` or `answer`. A value that this engine does not run is kept
 * as `other`; nothing at all gives `undefined`.
 */
export function readAnswer(element: Json, prefix: 'value' | 'answer' = 'value'): Answer | undefined {
  const absent = readAbsent(element, prefix);
  if (absent) return absent;

  const key = choiceKey(element, prefix);
  if (key === undefined) return choiceKey(element, `_${prefix}`) === undefined ? undefined : other(element, prefix);
  const value = element[key];
  switch (key.slice(prefix.length)) {
    case 'Boolean':
      return typeof value === 'boolean' ? { kind: 'boolean', value } : other(element, prefix);
    case 'Integer':
      return Number.isInteger(value) ? { kind: 'integer', value: value as number } : other(element, prefix);
    case 'Decimal':
      return Number.isFinite(value) ? { kind: 'decimal', value: value as number } : other(element, prefix);
    case 'Date':
      return typeof value === 'string' ? { kind: 'date', value } : other(element, prefix);
    case 'DateTime':
      return typeof value === 'string' ? { kind: 'dateTime', value } : other(element, prefix);
    case 'Time':
      return typeof value === 'string' ? { kind: 'time', value } : other(element, prefix);
    case 'String':
      return typeof value === 'string' ? { kind: 'string', value } : other(element, prefix);
    case 'Uri':
    case 'Url':
      return typeof value === 'string' ? { kind: 'uri', value } : other(element, prefix);
    case 'Attachment':
      return hasTexts(value, FILE_TEXTS) && hasSize(value) ? { kind: 'attachment', value } : other(element, prefix);
    case 'Reference':
      return hasTexts(value, REFERENCE_TEXTS) && hasIdentifier(value)
        ? { kind: 'reference', value }
        : other(element, prefix);
    case 'Coding':
      return isObject(value) ? { kind: 'coding', value: readCoding(value) } : other(element, prefix);
    case 'Quantity': {
      const quantity = readQuantity(value);
      return quantity ? { kind: 'quantity', ...quantity } : other(element, prefix);
    }
    default:
      return other(element, prefix);
  }
}

const FILE_TEXTS = ['contentType', 'data', 'url', 'title'];
const REFERENCE_TEXTS = ['reference', 'type', 'display'];

/** Whether something is an object that says something, with words wherever words belong. */
function hasTexts(value: unknown, names: readonly string[]): value is Json {
  const isText = (name: string) => value !== null && isTextOrNothing((value as Json)[name]);
  return isObject(value) && Object.keys(value).length > 0 && names.every(isText);
}

function hasSize({ size }: Json): boolean {
  return size === undefined || Number.isFinite(size) || typeof size === 'string';
}

function hasIdentifier({ identifier }: Json): boolean {
  if (identifier === undefined) return true;
  return isObject(identifier) && isTextOrNothing(identifier['system']) && isTextOrNothing(identifier['value']);
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

export function readCoding(coding: Json): Coding {
  const read: { -readonly [Field in keyof Coding]: Coding[Field] } = {};
  if (typeof coding['system'] === 'string') read.system = coding['system'];
  if (typeof coding['code'] === 'string') read.code = coding['code'];
  if (typeof coding['display'] === 'string') read.display = coding['display'];
  return read;
}

/** Reads a quantity that has a number; one with a comparator (`<5`) is no plain number. */
export function readQuantity(value: unknown): Quantity | undefined {
  if (!isObject(value) || !Number.isFinite(value['value']) || value['comparator'] !== undefined) return undefined;
  const display = textOf(value['unit']);
  const unit = readCoding({ ...value, display });
  return { value: value['value'] as number, unit: Object.keys(unit).length > 0 ? unit : undefined };
}

/** The reason stands on the value itself, or beside it (`_valueBoolean`) where the value is a primitive. */
function readAbsent(element: Json, prefix: string): Answer | undefined {
  const key = choiceKey(element, `_${prefix}`) ?? choiceKey(element, prefix);
  const holder = key === undefined ? undefined : element[key];
  if (!isObject(holder)) return undefined;
  if (key?.startsWith('_') ? element[key.slice(1)] !== undefined : Object.keys(holder).length > 1) return undefined;
  const reason = extensionsOf(holder, DATA_ABSENT_REASON_URL)[0]?.['valueCode'];
  return isAbsentReason(reason) ? { kind: 'absent', reason } : undefined;
}

/** Spelt as a value wherever it stands, so that an answer and a condition can be compared. */
function other(element: Json, prefix: string): Answer {
  const own = new RegExp(`^(_?)${prefix}(?=[A-Z])`);
  const entries = Object.entries(element).filter(([key]) => own.test(key));
  return {
    kind: 'other',
    fhir: Object.fromEntries(entries.map(([key, value]) => [key.replace(own, '$1value'), value])),
  };
}
