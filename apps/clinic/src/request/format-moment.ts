import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';

/** A moment as people at the clinic write it: day and time, by the clinic's clock. */
export function formatMoment(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(clinic.formats[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: clinic.timeZone,
  }).format(moment);
}
