import { toCivilDate, type CivilDate } from './civil-date.ts';

/**
 * The calendar day at a moment: in an IANA time zone, or where the code runs.
 * @param moment A date, or milliseconds since 1970.
 * @throws {RangeError} for a zone that is not known
 */
export function civilDateAt(moment: Date | number, timeZone?: string): CivilDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return toCivilDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
}
