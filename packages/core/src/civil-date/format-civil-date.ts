import type { CivilDate } from './civil-date.ts';

/** How a date is written; a subset of `Intl.DateTimeFormatOptions` that needs no clock. */
export type CivilDateStyle = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'year' | 'month' | 'day'>;

const LONG: CivilDateStyle = { day: 'numeric', month: 'long', year: 'numeric' };

/** Writes a date the way `locale` (BCP 47) does, always by the Gregorian calendar. */
export function formatCivilDate(date: CivilDate, locale: string, style: CivilDateStyle = LONG): string {
  return formatter(locale, style).format(instant(date));
}

/** Writes `from`-`to` the way `locale` does, without repeating what both share. */
export function formatCivilDateRange(
  from: CivilDate,
  to: CivilDate,
  locale: string,
  style: CivilDateStyle = LONG,
): string {
  return formatter(locale, style).formatRange(instant(from), instant(to));
}

/** The order in which `locale` writes a date; the order of the three fields of a date input. */
export function datePartOrder(locale: string): readonly ('year' | 'month' | 'day')[] {
  const parts = formatter(locale, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  return parts.map((part) => part.type).filter((type) => type === 'year' || type === 'month' || type === 'day');
}

// Building a formatter costs far more than using it, and a timeline writes hundreds of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: CivilDateStyle): Intl.DateTimeFormat {
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
