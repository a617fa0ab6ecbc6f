import { addDays, weekdayOf, type CivilDate } from '@osseo/core';

/** By ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = ReturnType<typeof weekdayOf>;

/** The days of the month of `date`, week by week; gaps are days of other months. */
export function weeksOf(date: CivilDate, firstWeekday: Weekday): readonly (readonly (CivilDate | undefined)[])[] {
  const month = date.slice(0, 7);
  const weeks: (CivilDate | undefined)[][] = [];
  const first = `${month}-01` as CivilDate;
  for (
    let day = addDays(first, -daysSinceWeekBegan(first, firstWeekday));
    day <= `${month}-31`;
    day = addDays(day, 7)
  ) {
    weeks.push(WEEK.map((offset) => addDays(day, offset)).map((cell) => (cell.startsWith(month) ? cell : undefined)));
  }
  return weeks;
}

/** How far the days of a week lie from its first. */
export const WEEK: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** How many days of its week lie before a date. */
export function daysSinceWeekBegan(date: CivilDate, firstWeekday: Weekday): number {
  return (weekdayOf(date) - firstWeekday + 7) % 7;
}

interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day with which `locale` (BCP 47) begins a week: what the platform says, or by country where it does not. */
export function firstWeekdayOf(locale: string): Weekday {
  const tag: Intl.Locale & WithWeekInfo = new Intl.Locale(locale);
  const { firstDay } = tag.getWeekInfo?.() ?? tag.weekInfo ?? { firstDay: byCountry(tag.maximize().region ?? '') };
  return firstDay as Weekday;
}

/* Unicode CLDR, supplemental data `weekData`: the larger countries of our languages, for browsers that do not say. */
const SUNDAY = /US|CA|KR|MX|CO|PE|VE|GT|DO|SA|YE|IN|PH|ZA/;
const SATURDAY = /EG|DZ|SD|IQ|SY|JO|KW|QA|OM|LY|IR/;

function byCountry(region: string): Weekday {
  if (SUNDAY.test(region)) return 7;
  return SATURDAY.test(region) ? 6 : 1;
}
