import ICAL from 'ical.js';

/** One entry of a calendar file: its first day, and its title. */
export interface CalendarEntry {
  /** `YYYY-MM-DD`: every entry lasts a whole day. */
  readonly day: string;
  readonly title: string;
}

/** What a calendar shows of a file, in the order of days. */
export function calendarOf(file: string): readonly CalendarEntry[] {
  return eventsOf(file)
    .map(({ startDate, summary }) => ({ day: startDate.toString(), title: summary }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** By what a calendar knows the entries of a file again. */
export function eventNamesOf(file: string): readonly string[] {
  return eventsOf(file)
    .map(({ uid }) => uid)
    .toSorted();
}

function eventsOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
