import { isObject, type Json } from '../../engine/fhir/json.ts';
import type { Element } from './elements-along.ts';

/** A value with what its answer says of it. */
export interface Typed {
  readonly value: unknown;
  /** As in the name of its field, such as `Coding`; `undefined` for the value of an expression. */
  readonly type: string | undefined;
  /** The unit that the question is asked in, a Coding. */
  readonly unit: unknown;
}

const NUMBERS = /^(?:decimal|integer|positiveInt|unsignedInt)$/;
const QUANTITIES = /^(?:Quantity|SimpleQuantity|Age|Duration|Count|Distance|MoneyQuantity)$/;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const DATE_TIME = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  date: DATE,
  dateTime: DATE_TIME,
  instant: /T.*(?:Z|[+-]\d\d:\d\d)$/,
  time: /^\d\d:\d\d:\d\d(?:\.\d+)?$/,
};

/** Types that a choice is given, the first that fits: a date is rather a date than a text. */
const PREFERRED = [
  'boolean',
  'integer',
  'decimal',
  'dateTime',
  'date',
  'instant',
  'time',
  'Quantity',
  'CodeableConcept',
  'Coding',
  'Reference',
  'Period',
  'Range',
  'Ratio',
  'Attachment',
  'string',
  'markdown',
  'uri',
  'code',
];

/** The value as a type of FHIR, or `undefined` where it is no such thing. */
export function cast({ value, unit }: Typed, type: string): unknown {
  if (isObject(value)) return castObject(value, type);
  if (typeof value === 'number') return castNumber(value, unit, type);
  if (typeof value === 'boolean') return type === 'boolean' ? value : undefined;
  return typeof value === 'string' && value !== '' ? castText(value, type) : undefined;
}

/** The field of a choice of types with the value in it. */
export function castToChoice(typed: Typed, { types, key }: Element): readonly [string, unknown] {
  const own = types.find((type) => capital(type) === typed.type);
  const isText = typed.type === 'String';
  const candidates = [
    ...(own === undefined ? [] : [own]),
    ...(isText ? ['string', 'markdown', 'CodeableConcept'] : PREFERRED).filter((type) => types.includes(type)),
  ];
  for (const type of candidates) {
    const value = cast(typed, type);
    if (value !== undefined) return [key + capital(type), value];
  }
  return [key, undefined];
}

function castObject(value: Json, type: string): unknown {
  const isCoding = value['code'] !== undefined && value['value'] === undefined;
  if (type === 'CodeableConcept') {
    if (isCoding) return { coding: [value] };
    return value['coding'] !== undefined || value['text'] !== undefined ? value : undefined;
  }
  if (type === 'code' || type === 'uri') return isCoding ? value['code'] : undefined;
  if (type === 'string') return value['display'] ?? (isCoding ? value['code'] : undefined);
  if (QUANTITIES.test(type)) return typeof value['value'] === 'number' ? value : undefined;
  if (type === 'Coding') return isCoding || value['display'] !== undefined ? value : undefined;
  if (type === 'Reference')
    return value['reference'] !== undefined || value['identifier'] !== undefined ? value : undefined;
  return /^[A-Z]/.test(type) ? value : undefined;
}

function castNumber(value: number, unit: unknown, type: string): unknown {
  if (NUMBERS.test(type)) return type === 'decimal' || Number.isInteger(value) ? value : undefined;
  if (type === 'string') return String(value);
  if (!QUANTITIES.test(type)) return undefined;
  const { display, system, code } = isObject(unit) ? unit : ({} as Json);
  return { value, unit: display, system, code };
}

function castText(value: string, type: string): unknown {
  if (type === 'CodeableConcept' || type === 'Annotation' || type === 'HumanName' || type === 'Address')
    return { text: value };
  if (type === 'Reference') return { reference: value };
  if (type === 'Identifier' || type === 'ContactPoint') return { value };
  if (type === 'date' && DATE_TIME.test(value)) return value.slice(0, 10);
  if (type === 'boolean' || NUMBERS.test(type) || /^[A-Z]/.test(type)) return undefined;
  return PATTERNS[type]?.test(value) === false ? undefined : value;
}

function capital(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
