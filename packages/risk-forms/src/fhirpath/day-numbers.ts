/*
 * Days as whole numbers in FHIRPath: 372 for a year, 31 for a month, 1 for a day. The order of days is kept, and whole
 * years and months stay whole, so that a span compares as it does in `yearsBetween` and `addMonths`.
 */

/** The number of a day that is written whole: `2026-11-22`. Takes the text as the input of the expression. */
const NUMBER = 'substring(0, 4).toInteger() * 372 + substring(5, 2).toInteger() * 31 + substring(8, 2).toInteger()';

/** The number of a day, where there is one. */
export function dayNumber(text: string): string {
  return `${text}.select(${NUMBER})`;
}

/** The number of the first day that a date of any precision may mean. */
export function firstDay(text: string): string {
  return `${text}.select(iif(length() = 4, $this & '-01-01', iif(length() = 7, $this & '-01', $this))).select(${NUMBER})`;
}

/** The number of the last day that a date of any precision may mean. */
export function lastDay(text: string): string {
  return `${text}.select(iif(length() = 4, $this & '-12-31', iif(length() = 7, $this & '-' & ${LAST_OF_MONTH}, $this))).select(${NUMBER})`;
}

const LAST_OF_MONTH =
  "iif(substring(5, 2) = '02', iif(substring(0, 4).toInteger() mod 4 = 0 and (substring(0, 4).toInteger() mod 100 != 0 or substring(0, 4).toInteger() mod 400 = 0), '29', '28'), iif(substring(5, 2) in ('04' | '06' | '09' | '11'), '30', '31'))";
