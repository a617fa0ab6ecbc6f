import { datePartOrder } from '@osseo/core';
import type { Item } from '../../engine/model/item.ts';

type DatePart = ReturnType<typeof datePartOrder>[number];

const YEAR_FIRST: readonly DatePart[] = ['year', 'month', 'day'];
// A browser takes some 15 ms to build its first formatter of dates, and a form needs but the order of the fields: for
// the languages whose words ship it is written here.
const DAY_FIRST = YEAR_FIRST.toReversed();
const KNOWN: Readonly<Partial<Record<string, readonly DatePart[]>>> = {
  ar: DAY_FIRST,
  en: ['month', 'day', 'year'],
  es: DAY_FIRST,
  ko: YEAR_FIRST,
};

/** The fields in which a date is typed: in the order of the reader's language, and no more than the form asks for. */
export function datePartsOf({ datePrecision }: Pick<Item, 'datePrecision'>, locale: string): readonly DatePart[] {
  const last = YEAR_FIRST.indexOf(datePrecision);
  return (KNOWN[locale] ?? datePartOrder(locale)).filter((part) => YEAR_FIRST.indexOf(part) <= last);
}
