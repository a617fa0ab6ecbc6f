import { addDays, addMonths, type CivilDate } from '@osseo/core';
import { daysSinceWeekBegan, type Weekday } from './weeks.ts';

/** What a key says, as much as a grid of days needs of it. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The day to which a key leads, as the grid of dates of the ARIA Authoring Practices has it; `undefined` for any other
 * key.
 *
 * @param forward The arrow that leads along the line of reading, to the next day.
 */
export function moveInGrid(
  date: CivilDate,
  { key, shiftKey }: GridKey,
  firstWeekday: Weekday,
  forward: 'ArrowLeft' | 'ArrowRight',
): CivilDate | undefined {
  const fromStart = daysSinceWeekBegan(date, firstWeekday);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return addDays(date, key === forward ? 1 : -1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -fromStart);
    case 'End':
      return addDays(date, 6 - fromStart);
    case 'PageUp':
      return addMonths(date, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
