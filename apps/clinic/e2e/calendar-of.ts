import ICAL from 'ical.js';

/** One entry of a calendar file: its first day, and its title. */
export interface CalendarEntry {
  /** `YYYY-MM-DD`: every entry lasts a whole day. */
  readonly day: string;
  readonly title: string;
}

/** What a calendar shows of a file, in the order of days. */
export function calendarOf(file: string): readonly CalendarEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ startDate, summary }) => ({ day: startDate.toString(), title: summary }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
