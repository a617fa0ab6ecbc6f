import { addDays, civilDateOf, type CivilDate } from '@osseo/core';

/** A date as it was typed, field by field. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Why a typed date cannot be the day of treatment. */
export type DayZeroProblem = 'missing' | 'unreadable' | 'noSuchDate' | 'yearTooShort' | 'outOfRange';

/** A treatment further away than this is a typing error: days before and after today. */
const FURTHEST_DAYS = 730;

/** The first and last day that can be the day of treatment. */
export function dayZeroRange(today: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: addDays(today, -FURTHEST_DAYS), to: addDays(today, FURTHEST_DAYS) };
}

/** Reads a typed day of treatment, and says what is wrong with it in a word. */
export function readDayZero(typed: TypedDate, today: CivilDate): CivilDate | DayZeroProblem {
  const parts = [typed.year, typed.month, typed.day].map((part) => part.trim().normalize('NFKC'));
  const [year = '', month = '', day = ''] = parts;
  if (parts.every((part) => part === '')) return 'missing';
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return 'unreadable';
  if (year.length < 4) return 'yearTooShort';
  const date = civilDateOf(Number(year), Number(month), Number(day));
  if (!date) return 'noSuchDate';
  const { from, to } = dayZeroRange(today);
  return date < from || date > to ? 'outOfRange' : date;
}

/** Tells a date from a problem. */
export function isDayZeroProblem(reading: CivilDate | DayZeroProblem): reading is DayZeroProblem {
  return !/^\d/.test(reading);
}
