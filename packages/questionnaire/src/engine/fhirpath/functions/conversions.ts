import { unsupported } from '../halt.ts';
import { readTemporal, Temporal } from '../values/temporal.ts';
import { EMPTY, isElement, only, type Value, type Values } from '../values/value.ts';
import type { Entry } from './function.ts';

/* Functions that turn one value into another kind, and give nothing where it cannot be done. */

const CONVERSIONS: readonly (readonly [kind: string, convert: (value: Value) => Value | undefined])[] = [
  ['Integer', (value) => whole(typeof value === 'string' && !/^[+-]?\d+$/.test(value) ? undefined : numeric(value))],
  ['Decimal', numeric],
  ['String', (value) => (isElement(value) ? unsupported('toString() of an element') : String(value))],
  ['Boolean', toBoolean],
  ['Date', (value) => toTemporal(value, /^[^T]*/)],
  ['DateTime', (value) => toTemporal(value, /^[^]*/)],
];

/** Each with the question whether it can be done. */
export const CONVERSION_FUNCTIONS: readonly Entry[] = CONVERSIONS.flatMap(([kind, convert]): readonly Entry[] => [
  [`to${kind}`, 0, 0, (input) => converted(input, convert)],
  [`convertsTo${kind}`, 0, 0, (input) => (input.length === 1 ? [converted(input, convert).length > 0] : EMPTY)],
]);

function converted(input: Values, convert: (value: Value) => Value | undefined): Values {
  const value = only(input);
  const result = value === undefined ? undefined : convert(value);
  return result === undefined ? EMPTY : [result];
}

function numeric(value: Value): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function whole(value: number | undefined): number | undefined {
  return Number.isInteger(value) ? value : undefined;
}

function toBoolean(value: Value): boolean | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : String(value);
  if (isElement(value) || value instanceof Temporal) return undefined;
  if (/^(?:true|t|yes|y|1|1\.0)$/.test(text)) return true;
  return /^(?:false|f|no|n|0|0\.0)$/.test(text) ? false : undefined;
}

/** Text must be a date as a whole; a date and time that was computed gives its day. */
function toTemporal(value: Value, kept: RegExp): Temporal | undefined {
  const isComputed = value instanceof Temporal && !value.isText;
  const text = isComputed
    ? kept.exec(value.text)?.[0]
    : typeof value === 'string' || value instanceof Temporal
      ? String(value)
      : '';
  const found = value instanceof Temporal && value.kind === 'time' ? undefined : readTemporal(text ?? '', 'date');
  return found && kept.exec(found.text)?.[0] === found.text ? found : undefined;
}
