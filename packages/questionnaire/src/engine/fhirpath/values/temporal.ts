import { fail, unsupported } from '../halt.ts';
import type { Measure } from './measure.ts';

/** A date, date and time, or time of day, as precise as it was written. */
export class Temporal {
  readonly text: string;
  readonly kind: 'date' | 'time';
  /** Whether it stands in JSON, where it is text as well. */
  readonly isText: boolean;

  constructor(text: string, kind: 'date' | 'time', isText = false) {
    this.text = text;
    this.kind = kind;
    this.isText = isText;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

const TIME = /^T?(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?$/;
const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(Z|[+-]\d\d:\d\d)?)?)?)?)?T?$/;

/** From the year down; a month counts from 1. The last is milliseconds, and belongs to the seconds. */
interface Parts {
  readonly numbers: readonly number[];
  readonly precision: number;
  readonly zone: string | undefined;
}

const FIRST = [0, 1, 1, 0, 0, 0, 0];
const HIGHEST = [9999, 12, 31, 23, 59, 60];
const SECOND = 5;

/** Reads what FHIR or FHIRPath writes as a date, date and time, or time; nothing where it is none. */
export function readTemporal(text: string, kind: 'date' | 'time', isText = false): Temporal | undefined {
  const temporal = new Temporal(kind === 'time' ? text.replace(/^T/, '') : text, kind, isText);
  return partsOf(temporal) && temporal;
}

function partsOf({ text, kind }: Temporal): Parts | undefined {
  const match = (kind === 'time' ? TIME : DATE).exec(text);
  if (!match) return undefined;
  const written = kind === 'time' ? ['2010', '01', '01', ...match.slice(1, 5)] : match.slice(1, 8);
  const count = written.slice(0, 6).filter((part) => part !== undefined).length;
  const numbers = FIRST.map((first, at) =>
    Number((at === 6 ? written[at]?.padEnd(3, '0').slice(0, 3) : written[at]) ?? first),
  );
  const [year = 0, month = 0, day = 0] = numbers;
  const isReal = HIGHEST.every((highest, at) => (numbers[at] ?? 0) <= highest) && month > 0 && day > 0;
  if (!isReal || day > daysIn(year, month)) return undefined;
  return { numbers, precision: count - 1, zone: match[8] };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/**
 * Less than zero, zero or more for an earlier, equal or later one; nothing where one is too coarse to tell.
 * A date without a time has no zone: it is compared with the date that the other was written with.
 */
export function compareTemporals(left: Temporal, right: Temporal): number | undefined {
  if (left.kind !== right.kind) fail('a time is not compared with a date');
  const one = partsOf(left);
  const two = partsOf(right);
  if (!one || !two) return undefined;
  const precision = Math.min(one.precision, two.precision);
  const withTime = precision > 2 && left.kind === 'date';
  if (withTime && (one.zone === undefined) !== (two.zone === undefined)) unsupported('a time without a zone');
  const difference = instantOf(one, precision, withTime) - instantOf(two, precision, withTime);
  return difference === 0 && one.precision !== two.precision ? undefined : difference;
}

/** Milliseconds since 1970 at a precision. A leap second counts as the second before it. */
function instantOf({ numbers, zone = 'Z' }: Parts, precision: number, shift: boolean): number {
  const minutes = shift && zone !== 'Z' ? Number(`${zone[0]}1`) * (+zone.slice(1, 3) * 60 + +zone.slice(4)) : 0;
  const date = utc(numbers);
  date.setUTCMinutes(date.getUTCMinutes() - minutes);
  if (precision >= SECOND) return date.getTime();
  const kept = fieldsOf(date).map((field, at) => (at <= precision ? field : (FIRST[at] ?? 0)));
  return utc(kept).getTime();
}

function utc([year = 0, month = 1, day, hour, minute, second = 0, millisecond]: readonly number[]): Date {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, Math.min(second, 59), millisecond));
  // `Date.UTC` takes the years below 100 as those of the twentieth century.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fieldsOf(date: Date): readonly number[] {
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  ];
}

/** The units of time by length, each with its seconds where it has to be turned into a coarser one. */
const UNITS: readonly (readonly [name: string, code: string, seconds: number, precision: number])[] = [
  ['year', 'a', 31_536_000, 0],
  ['month', 'mo', 2_592_000, 1],
  ['week', 'wk', 604_800, 2],
  ['day', 'd', 86_400, 2],
  ['hour', 'h', 3_600, 3],
  ['minute', 'min', 60, 4],
  ['second', 's', 1, 5],
  ['millisecond', 'ms', 0.001, 6],
];

/**
 * A date that much later, or earlier for a negative quantity. Only whole units above seconds count, and a month
 * too short for the day ends on its last, both as the specification says (Date/Time Arithmetic).
 */
export function addTo(temporal: Temporal, { value, unit }: Measure, sign: number): Temporal {
  const found = UNITS.find(([name, code], at) => unit.replace(/s$/, '') === name || (unit === `'${code}'` && at > 1));
  if (!found) unsupported('this quantity of time');
  const parts = partsOf(temporal);
  if (!parts || temporal.kind === 'time') unsupported('arithmetic with times of day');
  let [, , seconds, unitPrecision] = found;
  let amount = sign * (unitPrecision < SECOND ? Math.trunc(value) : value);
  if (parts.precision < Math.min(unitPrecision, SECOND)) {
    const needed = UNITS.find(([, , , precision]) => precision === parts.precision && precision !== 2) ?? UNITS[3];
    const neededSeconds = needed?.[2] ?? 1;
    const inYears = unitPrecision === 1 && parts.precision === 0;
    amount = Math.trunc(inYears ? amount / 12 : (amount * seconds) / neededSeconds);
    seconds = neededSeconds;
    unitPrecision = parts.precision;
  }
  return new Temporal(write(later(utc(parts.numbers), amount, seconds, unitPrecision), parts), 'date');
}

function later(date: Date, amount: number, seconds: number, precision: number): Date {
  if (precision > 1) return new Date(date.getTime() + Math.round(amount * seconds * 1000));
  const months = date.getUTCMonth() + amount * (precision === 0 ? 12 : 1);
  const year = date.getUTCFullYear() + Math.floor(months / 12);
  const month = ((months % 12) + 12) % 12;
  const moved = new Date(date);
  moved.setUTCFullYear(year, month, Math.min(date.getUTCDate(), daysIn(year, month + 1)));
  return moved;
}

function write(date: Date, { precision, zone = '' }: Parts): string {
  const iso = date.toISOString();
  if (Number.isNaN(date.getTime()) || iso.length !== 24) fail('beyond the calendar');
  const end = precision === SECOND && date.getUTCMilliseconds() > 0 ? 23 : [4, 7, 10, 13, 16, 19][precision];
  return iso.slice(0, end) + zone;
}
