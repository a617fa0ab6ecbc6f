import { civilDateOf, type CivilDate } from '../civil-date/civil-date.ts';
import type { CivilDateProblem } from './civil-date-reading.ts';

/** What three numbers can come to. */
export type CivilDateDigitsReading =
  | { readonly date: CivilDate }
  | Extract<CivilDateProblem, { problem: 'unreadable' | 'year-too-short' | 'no-such-date' }>
  | { readonly problem: 'unreadable' };

/** Reads a date from its three numbers, written in digits (0-9). A two-digit year is never guessed at. */
export function readCivilDateDigits(year: string, month: string, day: string): CivilDateDigitsReading {
  if (!/^\d+$/.test(year) || !/^\d\d?$/.test(month) || !/^\d\d?$/.test(day)) return { problem: 'unreadable' };
  if (year.length < 4) return { problem: 'year-too-short', year };
  const date = civilDateOf(Number(year), Number(month), Number(day));
  return date ? { date } : { problem: 'no-such-date', day: Number(day), month: Number(month), year: Number(year) };
}
