const WITH_ZONE = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Which of two dates or moments is the later: negative, 0 or positive; `undefined` where they have no order,
 * as with a year and a day within it, or two times on one day of which one has no zone. A date alone has no zone
 * either: it is compared with the date that the other was written with.
 */
export function compareMoments(a: string, b: string): number | undefined {
  if (WITH_ZONE.test(a) && WITH_ZONE.test(b)) return difference(Date.parse(a), Date.parse(b));
  const days = Math.min(a.length, b.length, 'YYYY-MM-DD'.length);
  const [left, right] = [a.slice(0, days), b.slice(0, days)];
  if (left !== right) return left < right ? -1 : 1;
  return a === b ? 0 : undefined;
}

/** The same for times of day. */
export function compareTimes(a: string, b: string): number | undefined {
  return difference(Date.parse(`1970-01-01T${a}Z`), Date.parse(`1970-01-01T${b}Z`));
}

/** Text that says no time has no order. */
function difference(a: number, b: number): number | undefined {
  return Number.isNaN(a - b) ? undefined : a - b;
}
