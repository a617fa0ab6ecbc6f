import type { Urgency } from '@osseo/procedures';

const FROM_MOST_URGENT: readonly Urgency[] = ['emergency', 'same-day', 'routine'];

/** Orders from the most urgent. */
export function byUrgency(a: Urgency, b: Urgency): number {
  return FROM_MOST_URGENT.indexOf(a) - FROM_MOST_URGENT.indexOf(b);
}

/** The most urgent of some; `routine` of none. */
export function mostUrgent(urgencies: readonly Urgency[]): Urgency {
  return urgencies.toSorted(byUrgency)[0] ?? 'routine';
}
