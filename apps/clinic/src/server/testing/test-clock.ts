import { minutesAfter, type Clock } from '../database/clock.ts';

/** A clock that stands still until it is moved. */
export function createTestClock(start: Date = new Date()): { readonly now: Clock; pass(minutes: number): void } {
  let moment = start;
  return {
    now: () => moment,
    pass(minutes) {
      moment = minutesAfter(moment, minutes);
    },
  };
}
