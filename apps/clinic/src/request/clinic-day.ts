import { toCivilDate, type CivilDate } from '@osseo/core';

/** The calendar day at the clinic at a moment. */
export function clinicDay(moment: Date, timeZone: string): CivilDate {
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
