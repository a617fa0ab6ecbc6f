import type { RestrictionCountdown } from '../../engine/status/countdowns.ts';
import { countdowns } from '../../engine/status/countdowns.ts';
import type { MergedVisit, RecoveryPlan } from '../../engine/model/plan.ts';

/** Day 0 and the seven days of week 1. */
const LAST_DAY = 7;

/** A limit of the first week, and the day on which it begins. */
export interface FirstLimits {
  readonly day: number;
  readonly limits: readonly RestrictionCountdown[];
}

/** The limits that stand on day 0, and those that begin on each day of week 1. */
export function firstLimits(plan: RecoveryPlan): readonly FirstLimits[] {
  const seen = new Set<string>();
  return Array.from({ length: LAST_DAY + 1 }, (_, day) => ({
    day,
    limits: countdowns(plan, day)
      .filter((countdown) => countdown.type === 'restriction')
      .filter(({ kind }) => !seen.has(kind) && seen.add(kind)),
  })).filter(({ limits }) => limits.length > 0);
}

/** The visits whose window opens by the end of week 1, and in any case the first. */
export function firstVisits({ visits }: RecoveryPlan): readonly MergedVisit[] {
  const early = visits.filter(({ window }) => window.from <= LAST_DAY);
  return early.length > 0 ? early : visits.slice(0, 1);
}
