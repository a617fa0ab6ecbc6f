import { dateOf } from '../../engine/dates/plan-dates.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';

/** A treatment that is on another day than before, by the day 0 that it has in each plan; `null` where it is in one plan alone. */
export interface Move {
  readonly treatment: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The treatments that moved, came or went, in the order of the plan. */
export function movesBetween(before: RecoveryPlan, after: RecoveryPlan): readonly Move[] {
  const treatments = new Set([...after.tracks, ...before.tracks].map(({ treatment }) => treatment));
  return [...treatments].flatMap((treatment) => {
    const [from, to] = [before, after].map(
      ({ tracks }) => tracks.find((track) => track.treatment === treatment)?.dayZero ?? null,
    ) as [number | null, number | null];
    const isWhereItWas = from !== null && to !== null && dateOf(before, from) === dateOf(after, to);
    return isWhereItWas ? [] : [{ treatment, from, to }];
  });
}
