import { civilDateAt } from '@osseo/core';

const SECOND = 1000;
/** Longer than any day: one on which clocks go back has 25 hours. In milliseconds. */
const PAST_ANY_DAY = 26 * 60 * 60 * SECOND;

/**
 * Milliseconds until the next calendar day begins, at most a second late. It is
 * searched for, since a day may have 23, 24 or 25 hours and may begin at one o'clock.
 */
export function untilTomorrow(now: number, timeZone: string | undefined): number {
  const today = civilDateAt(now, timeZone);
  let before = now;
  let after = now + PAST_ANY_DAY;
  while (after - before > SECOND) {
    const middle = Math.floor((before + after) / 2);
    if (civilDateAt(middle, timeZone) === today) before = middle;
    else after = middle;
  }
  return after - now;
}
