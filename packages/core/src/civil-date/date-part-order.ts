import { civilDateFormat } from './format-civil-date.ts';

type DatePart = 'year' | 'month' | 'day';

const DAY_FIRST: readonly DatePart[] = ['day', 'month', 'year'];
const MONTH_FIRST: readonly DatePart[] = ['month', 'day', 'year'];
const YEAR_FIRST: readonly DatePart[] = ['year', 'month', 'day'];

// A browser takes some 15 ms to build its first formatter of dates, and a form that asks for a date needs but the order.
const KNOWN: Readonly<Partial<Record<string, readonly DatePart[]>>> = {
  ar: DAY_FIRST,
  en: MONTH_FIRST,
  'en-GB': DAY_FIRST,
  'en-US': MONTH_FIRST,
  es: DAY_FIRST,
  'es-ES': DAY_FIRST,
  ko: YEAR_FIRST,
  'ko-KR': YEAR_FIRST,
};

/** The order in which `locale` (BCP 47) writes a date; the order of the three fields of a date input. */
export function datePartOrder(locale: string): readonly DatePart[] {
  return KNOWN[locale] ?? askedOrder(locale);
}

function askedOrder(locale: string): readonly DatePart[] {
  const parts = civilDateFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  return parts.map(({ type }) => type).filter((type) => type === 'year' || type === 'month' || type === 'day');
}
