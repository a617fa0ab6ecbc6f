import { datePartOrder } from '@osseo/core';
import type { DatePrecision, Item } from '../../engine/model/item.ts';

type DatePart = ReturnType<typeof datePartOrder>[number];

const PARTS: Readonly<Record<DatePrecision, readonly DatePart[]>> = {
  day: ['year', 'month', 'day'],
  month: ['year', 'month'],
  year: ['year'],
};

// A browser takes some 15 ms to build its first formatter of dates, and a form needs but the order of the fields.
const DAY_FIRST = PARTS.day.toReversed();
const KNOWN: Readonly<Partial<Record<string, readonly DatePart[]>>> = {
  ar: DAY_FIRST,
  en: ['month', 'day', 'year'],
  'en-GB': DAY_FIRST,
  es: DAY_FIRST,
  'es-ES': DAY_FIRST,
  ko: PARTS.day,
  'ko-KR': PARTS.day,
};

/** The fields in which a date is typed: in the order of the reader's language, and no more than the form asks for. */
export function datePartsOf({ datePrecision }: Pick<Item, 'datePrecision'>, locale: string): readonly DatePart[] {
  return (KNOWN[locale] ?? datePartOrder(locale)).filter((part) => PARTS[datePrecision].includes(part));
}
