/**
 * Time is counted from day 0, the calendar day of treatment. A plan speaks in
 * the unit its source uses: 6 weeks are never turned into 1.5 months.
 */
export type TimeUnit = 'day' | 'week' | 'month';

/**
 * A stretch of the recovery, both ends included. "Days 1-3" are three days.
 * `to: null` has no known end: it lasts until the clinic says otherwise.
 */
export interface Span {
  readonly unit: TimeUnit;
  readonly from: number;
  readonly to: number | null;
}

/** A point that sources give as a range ("back to work in 7-10 days"). It is never averaged. */
export interface Window {
  readonly unit: TimeUnit;
  /** Earliest. */
  readonly min: number;
  /** Usually by. */
  readonly max: number;
}

/** A plain range of minutes, millimetres or the like; both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export function days(from: number, to: number | null): Span {
  return { unit: 'day', from, to };
}

export function weeks(from: number, to: number | null): Span {
  return { unit: 'week', from, to };
}

export function months(from: number, to: number | null): Span {
  return { unit: 'month', from, to };
}

/** The last day of a restriction: binding to `min`, "ask us first" from there to `max`. */
export function untilDay(min: number, max: number = min): Window {
  return { unit: 'day', min, max };
}
