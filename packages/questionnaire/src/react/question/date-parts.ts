import { datePartOrder } from '@osseo/core';
import type { DatePrecision, Item } from '../../engine/model/item.ts';

type DatePart = ReturnType<typeof datePartOrder>[number];

/** The fields in which a date is typed: in the order of the reader's language, and no more than the form asks for. */
export function datePartsOf({ datePrecision }: Pick<Item, 'datePrecision'>, locale: string): readonly DatePart[] {
  return datePartOrder(locale).filter((part) => PARTS[datePrecision].includes(part));
}

const PARTS: Readonly<Record<DatePrecision, readonly DatePart[]>> = {
  day: ['year', 'month', 'day'],
  month: ['year', 'month'],
  year: ['year'],
};
