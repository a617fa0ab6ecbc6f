import type { BookedVisit } from '../visits/booking.ts';

/** A moment as calendar files write it, in UTC: `20261125T010000Z`. */
export function utcTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/**
 * When a booked visit is, by the clocks of the clinic and of the person, where these show different times; else nothing,
 * since the calendar itself shows the one time that there is.
 */
export function clockTimes(
  booked: BookedVisit | undefined,
  { locale, timeZone }: { readonly locale: string; readonly timeZone?: string },
): readonly string[] {
  if (!booked || timeZone === undefined) return [];
  const zones = [booked.booking.timeZone, timeZone];
  const [clinic, person] = zones.map((zone) => timeFormat(locale, zone).format(booked.start));
  if (clinic === person) return [];
  return zones.map((zone) => timeFormat(locale, zone, 'long').format(booked.start));
}

function timeFormat(locale: string, timeZone: string, timeZoneName?: 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZoneName && { timeZoneName }),
  });
}
