import { formatCivilDate, parseCivilDate } from '@osseo/core';

/** A date as `locale` (BCP 47) writes it. Of a date that is only known in part, only that part is written. */
export function writeDate(value: string, locale: string): string {
  const whole = parseCivilDate(value);
  if (whole) return formatCivilDate(whole, locale);
  const firstDay = parseCivilDate(`${value}-01-01`.slice(0, 10));
  if (!firstDay) return value;
  return formatCivilDate(firstDay, locale, value.length > 4 ? { year: 'numeric', month: 'long' } : { year: 'numeric' });
}

const SECONDS = /^(\d\d):(\d\d):(\d\d)/;

/** A time of day as `locale` writes it; with seconds where there are any. */
export function writeTime(value: string, locale: string): string {
  const [, hours, minutes, seconds] = SECONDS.exec(value) ?? [];
  if (hours === undefined) return value;
  const when = Date.UTC(1970, 0, 1, Number(hours), Number(minutes), Number(seconds));
  const style: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, seconds === '00' ? style : { ...style, second: '2-digit' }).format(when);
}

/** A moment as `locale` writes it, by the clock of the place where it was written. */
export function writeMoment(value: string, locale: string): string {
  const [date = '', time] = value.split('T');
  const day = writeDate(date, locale);
  return time === undefined ? day : `${day}, ${writeTime(time, locale)}`;
}
