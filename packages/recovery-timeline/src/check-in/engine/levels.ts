import type { Urgency } from '@osseo/procedures';
import type { CheckInLevel } from './model/result.ts';

const FROM_MILDEST: readonly CheckInLevel[] = ['fine', 'incomplete', 'routine', 'same-day', 'emergency'];

/** The worst of several levels; `fine` where there is none. */
export function worstOf(levels: readonly (CheckInLevel | null)[]): CheckInLevel {
  return FROM_MILDEST.findLast((level) => levels.includes(level)) ?? 'fine';
}

/** The milder of two urgencies. */
export function milderOf(a: Urgency, b: Urgency): Urgency {
  return FROM_MILDEST.indexOf(a) < FROM_MILDEST.indexOf(b) ? a : b;
}
