import { parseCivilDate } from '@osseo/core';

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/;
const ZONE = /(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))$/;
/* RFC 3986: a scheme, and none of the characters that an address cannot hold. Letters of any script
   are taken as they are typed; systems that need them escaped can do so, and nobody types it. */
const ADDRESS = /^[a-z][a-z\d+.-]*:(?!\/*$)[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu;
const BROKEN_ESCAPE = /%(?![\da-f]{2})/i;

/** Whether text is what FHIR takes for a `date`: a day of the calendar, or a month or a year. */
export function isDate(text: string): boolean {
  return MONTH.test(text) ? !text.startsWith('0000') : parseCivilDate(text) !== undefined;
}

/** Whether text is what FHIR takes for a `dateTime`. With a time there is always a zone: without one it is no moment. */
export function isDateTime(text: string): boolean {
  const [date = '', ...rest] = text.split('T');
  if (rest.length === 0) return isDate(date);
  const clock = rest.join('T');
  return parseCivilDate(date) !== undefined && ZONE.test(clock) && isTime(clock.replace(ZONE, ''));
}

/** Whether text is what FHIR takes for a `time`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Whether text is an address with its scheme, such as `https://clinic.example`. */
export function isUrl(text: string): boolean {
  return ADDRESS.test(text) && !BROKEN_ESCAPE.test(text);
}
