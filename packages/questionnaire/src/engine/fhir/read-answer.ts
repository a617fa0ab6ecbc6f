import type { Answer, Coding } from '../model/answer.ts';
import type { Quantity } from '../model/item.ts';
import { isAbsentReason } from '../keys/tokens.ts';
import { choiceKey, extensionsOf, isObject, textOf, type Json } from './json.ts';
import { kindOfValue } from './kinds.ts';
import { DATA_ABSENT_REASON_URL } from './urls.ts';

/**
 * Reads the value of an answer, an option, an initial value or a condition:
 * `prefix` is `value` or `answer`. A value that this engine does not run is kept
 * as `other`; nothing at all gives `undefined`.
 */
export function readAnswer(element: Json, prefix: 'value' | 'answer' = 'value'): Answer | undefined {
  const key = choiceKey(element, prefix);
  const beside = choiceKey(element, prefix === 'value' ? '_value' : '_answer');
  if (key === undefined && beside === undefined) return undefined;
  return (
    readAbsent(element, key, beside) ??
    (key === undefined ? undefined : readValue(key.slice(prefix.length), element[key])) ??
    other(element, prefix)
  );
}

/** A value of a type that FHIR spells so; `undefined` where it has not the shape of one. */
function readValue(type: string, value: unknown): Answer | undefined {
  switch (type) {
    case 'Boolean':
      return typeof value === 'boolean' ? { kind: 'boolean', value } : undefined;
    case 'Integer':
      return Number.isInteger(value) ? { kind: 'integer', value: value as number } : undefined;
    case 'Decimal':
      return Number.isFinite(value) ? { kind: 'decimal', value: value as number } : undefined;
    case 'Date':
    case 'DateTime':
    case 'Time':
    case 'String':
    case 'Uri':
      return typeof value === 'string' ? { kind: kindOfValue(type), value } : undefined;
    case 'Coding':
      return isObject(value) ? { kind: 'coding', value: readCoding(value) } : undefined;
    case 'Quantity': {
      const quantity = readQuantity(value);
      return quantity && { kind: 'quantity', ...quantity };
    }
    case 'Attachment':
      return hasTexts(value, 'contentType', 'data', 'url', 'title') ? { kind: 'attachment', value } : undefined;
    case 'Reference':
      return hasTexts(value, 'reference', 'type', 'display') ? { kind: 'reference', value } : undefined;
    default:
      return undefined;
  }
}

/** Whether something is an object that says something, with words wherever words belong. */
function hasTexts(value: unknown, ...names: readonly string[]): value is Json {
  if (!isObject(value) || Object.keys(value).length === 0) return false;
  return names.every((name) => value[name] === undefined || typeof value[name] === 'string');
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
function readAbsent(element: Json, key: string | undefined, beside: string | undefined): Answer | undefined {
  const holder = element[beside ?? key ?? ''];
  if (!isObject(holder) || holder['extension'] === undefined) return undefined;
  if (beside === undefined ? Object.keys(holder).length > 1 : element[beside.slice(1)] !== undefined) return undefined;
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
