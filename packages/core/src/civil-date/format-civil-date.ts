import type { CivilDate } from './civil-date.ts';

/** How a date is written; a subset of `Intl.DateTimeFormatOptions` that needs no clock. */
export type CivilDateStyle = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'year' | 'month' | 'day'>;

const LONG: CivilDateStyle = { day: 'numeric', month: 'long', year: 'numeric' };

/** Writes a date the way `locale` (BCP 47) does, always by the Gregorian calendar. */
export function formatCivilDate(date: CivilDate, locale: string, style: CivilDateStyle = LONG): string {
  return civilDateFormat(locale, style).format(instant(date));
}

/** Writes `from`-`to` the way `locale` does, without repeating what both share. */
export function formatCivilDateRange(
  from: CivilDate,
  to: CivilDate,
  locale: string,
  style: CivilDateStyle = LONG,
): string {
  return civilDateFormat(locale, style).formatRange(instant(from), instant(to));
}

/**
 * Writes a day of a month (1-12) the way `locale` does, whether the calendar has it or not, so that it can be said that
 * there is no "30 February".
 */
export function formatDayOfMonth(day: number, month: number, locale: string): string {
  // The second, for some languages write the first in words.
  const parts = civilDateFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(Date.UTC(2000, month - 1, 2));
  const number = formatInDigits(day, locale);
  return parts.map(({ type, value }) => (type === 'day' ? number : value)).join('');
}

/** A year or a day of a month in the digits of `locale`, without groups of thousands. */
export function formatInDigits(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(value);
}

/** The order in which `locale` writes a date; the order of the three fields of a date input. */
export function datePartOrder(locale: string): readonly ('year' | 'month' | 'day')[] {
  const parts = civilDateFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  return parts.map((part) => part.type).filter((type) => type === 'year' || type === 'month' || type === 'day');
}

// Building a formatter costs far more than using it, and a timeline writes hundreds of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How `locale` writes a date, always by the Gregorian calendar and in UTC. */
export function civilDateFormat(locale: string, style: CivilDateStyle): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(style);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}

/** Noon UTC of the day: formatted in UTC, it can never show a neighbouring day. */
function instant(date: CivilDate): number {
  return Date.parse(`${date}T12:00Z`);
}
