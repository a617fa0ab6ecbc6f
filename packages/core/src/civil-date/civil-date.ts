import { OsseoError } from '../error/osseo-error.ts';

declare const civilDate: unique symbol;

/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, without time or zone.
 * Day 0 of a recovery is such a day at the clinic, never an instant.
 */
export type CivilDate = string & { readonly [civilDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`, or gives `undefined` for anything else, 30 February included. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return civilDateOf(year, month, day);
}

/** Builds a date from its parts (`month` 1-12), or gives `undefined` where no such day exists. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return write(year, month, day);
}

/**
 * Reads a date that must be right, such as one written in code.
 * @throws {OsseoError} `invalid-civil-date`
 */
export function toCivilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date) return date;
  throw new OsseoError('invalid-civil-date', 'Osseo: this is not a calendar date. Write it as YYYY-MM-DD.');
}

/** The date `days` later, or earlier where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The date `months` later. A day that the target month lacks becomes its last
 * day (31 January + 1 month = 28 February), so count always from the anchor and
 * never from an earlier result.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return write(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Year, month (1-12) and day of a date. */
export function partsOf(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The weekday by ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/* Day numbers count from 1970-01-01. The two conversions are Howard Hinnant's
   "days_from_civil" and "civil_from_days": eras of 400 years, years that begin in March. */

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

function toDayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

function fromDayNumber(dayNumber: number): CivilDate {
  const shifted = dayNumber + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return write(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  // Long and short months take turns, from January and again from August.
  return 31 - (((month - 1) % 7) % 2);
}

function write(year: number, month: number, day: number): CivilDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}
