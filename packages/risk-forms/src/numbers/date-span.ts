import { addDays, civilDateOf, parseCivilDate, partsOf, type CivilDate } from '@osseo/core';

/** The first and last day that an answer may mean. */
export interface DateSpan {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; people often know no more than the year. */
export function dateSpan(text: string): DateSpan | undefined {
  const date = parseCivilDate(text);
  if (date) return { first: date, last: date };

  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = civilDateOf(Number(year), Number(month ?? 1), 1);
  const next = month === undefined ? firstOf(Number(year) + 1, 1) : firstOf(Number(year), Number(month) + 1);
  return first && next && { first, last: addDays(next, -1) };
}

/**
 * Calendar years from one day to another, such as 2.5; negative if `to` is
 * earlier. The same day some years later gives a whole number.
 */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  // 31 days to every month: the order of days is kept, and whole years stay whole.
  return end.year - start.year + (end.month - start.month) / 12 + (end.day - start.day) / 372;
}

function firstOf(year: number, month: number): CivilDate | undefined {
  return month > 12 ? civilDateOf(year + 1, 1, 1) : civilDateOf(year, month, 1);
}
