import { addMonths, daysBetween } from '@osseo/core';
import type { Span, TimeUnit, Window } from '@osseo/procedures';
import type { Origin } from '../courses/course.ts';

/**
 * Days in a month of a plan without dates, a twelfth of 365.25. It orders
 * months among days and weeks for display; a dated plan never uses it.
 */
const NOMINAL_MONTH = 30.44;

/** Days of the plan, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number | null;
}

/**
 * A stretch of time as plan days. Week w is days 7(w-1)+1 to 7w, so day 0
 * stands alone before week 1. Months run from the same day of the month to the
 * day before, counted from day 0 itself and never from an earlier result.
 */
export function resolveSpan({ unit, from, to }: Span, origin: Origin): DayRange {
  return { from: firstDay(unit, from, origin), to: to === null ? null : lastDay(unit, to, origin) };
}

/** The days on which an appointment may fall: from the first day of the unit to its last. */
export function resolveVisitWindow({ unit, min, max }: Window, origin: Origin): { from: number; to: number } {
  return {
    from: firstDay(unit, min, origin),
    to: unit === 'month' ? firstDay(unit, max, origin) : lastDay(unit, max, origin),
  };
}

/**
 * The day by which so many whole units have passed: "work after 1-2 weeks" is
 * day 7 at the earliest, usually by day 14. The stricter of the two readings.
 */
export function resolvePoint({ unit, min, max }: Window, origin: Origin): { from: number; to: number } {
  return unit === 'month'
    ? { from: firstDay(unit, min, origin), to: firstDay(unit, max, origin) }
    : { from: lastDay(unit, min, origin), to: lastDay(unit, max, origin) };
}

/** The last days of a restriction: binding to `min`, soft to `max`. Three months end on the day before. */
export function resolveEnd({ unit, min, max }: Window, origin: Origin): { min: number; max: number } {
  return { min: lastDay(unit, min, origin), max: lastDay(unit, max, origin) };
}

function firstDay(unit: TimeUnit, count: number, origin: Origin): number {
  if (unit === 'day') return origin.dayZero + count;
  if (unit === 'week') return origin.dayZero + Math.max(0, 7 * (count - 1) + 1);
  return origin.dayZero + daysInMonths(count, origin);
}

function lastDay(unit: TimeUnit, count: number, origin: Origin): number {
  if (unit === 'day') return origin.dayZero + count;
  if (unit === 'week') return origin.dayZero + 7 * count;
  return origin.dayZero + Math.max(0, daysInMonths(count, origin) - 1);
}

function daysInMonths(months: number, { on }: Origin): number {
  if (on === null) return Math.round(months * NOMINAL_MONTH);
  return daysBetween(on, addMonths(on, months));
}
