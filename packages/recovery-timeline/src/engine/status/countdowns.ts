import type { MilestoneKind, RestrictionKind, RestrictionLevel } from '@osseo/procedures';
import type { MergedMilestone, MergedRestriction, RecoveryPlan, RestrictionRun } from '../model/plan.ts';
import { covers } from '../dates/plan-dates.ts';
import { bindingLevel, strictness } from '../restrictions/strictness.ts';

/**
 * How long a restriction still stands. It counts the days to the end of all that
 * follows on without a gap at the same threshold ("avoid" and "do not" are one,
 * since neither allows the thing), so that it falls by one each day.
 */
export interface RestrictionCountdown {
  readonly type: 'restriction';
  readonly kind: RestrictionKind;
  /** What stands today. */
  readonly run: RestrictionRun;
  /** Days to the last on which it binds, the present one included; 0 in the soft tail, `null` without a known end. */
  readonly bindingDays: number | null;
  /** The same to the end of the soft tail. */
  readonly usualDays: number | null;
  /** The plan day from which it is "ask us first"; `null` where nothing is asked: it ends at once, or never. */
  readonly askFrom: number | null;
  /** The first plan day without it; `null` without a known end. */
  readonly overFrom: number | null;
}

/** How long until something is usually possible again. */
export interface MilestoneCountdown {
  readonly type: 'milestone';
  readonly kind: MilestoneKind;
  readonly milestone: MergedMilestone;
  /** Days to the earliest day, 0 once it has come. */
  readonly earliestDays: number;
  /** Days to the day by which it is usual. */
  readonly usualDays: number;
}

export type Countdown = RestrictionCountdown | MilestoneCountdown;

/** Everything that a plan day can be counted down to: each restriction that stands, each milestone not yet past. */
export function countdowns(plan: RecoveryPlan, day: number): readonly Countdown[] {
  return [
    ...plan.restrictions.flatMap((restriction) => restrictionCountdown(restriction, day)),
    ...plan.milestones.flatMap((milestone) => milestoneCountdown(milestone, day)),
  ];
}

function restrictionCountdown({ kind, runs }: MergedRestriction, day: number): readonly RestrictionCountdown[] {
  const index = runs.findIndex((run) => covers(run, day));
  const run = runs[index];
  if (!run) return [];
  const stretch = stretchFrom(runs.slice(index), run.level);
  const usual = endOf(stretch);
  const binding = endOf(stretch.filter((one) => reaches(bindingLevel(one), run.level)));
  const asked = binding !== usual && binding !== null;
  return [
    {
      type: 'restriction',
      kind,
      run,
      bindingDays: daysTo(binding, day),
      usualDays: daysTo(usual, day),
      askFrom: asked ? Math.max(day, binding + 1) : null,
      overFrom: usual === null ? null : usual + 1,
    },
  ];
}

/** The first run and those that follow on from it at its threshold or above. */
function stretchFrom(runs: readonly RestrictionRun[], level: RestrictionLevel): readonly RestrictionRun[] {
  const end = runs.findIndex((run, index) => {
    const before = runs[index - 1];
    return !reaches(run.level, level) || (before !== undefined && run.from !== (before.to ?? NaN) + 1);
  });
  return end < 0 ? runs : runs.slice(0, end);
}

/** Whether a level stands in the way as one of `threshold` does. "Take care" alone does not stand in the way. */
function reaches(level: RestrictionLevel | null, threshold: RestrictionLevel): boolean {
  const needed = Math.min(strictness(threshold), strictness('avoid'));
  return level !== null && strictness(level) >= needed;
}

/** The last day of the last run, `null` where it has no known end; before every day where there is no run. */
function endOf(runs: readonly RestrictionRun[]): number | null {
  const last = runs.at(-1);
  return last ? last.to : -Infinity;
}

/** The days that are left, the present one included. */
function daysTo(end: number | null, day: number): number | null {
  return end === null ? null : Math.max(0, end - day + 1);
}

function milestoneCountdown(milestone: MergedMilestone, day: number): readonly MilestoneCountdown[] {
  const { from, to } = milestone.window;
  const usualDays = (to ?? from) - day;
  if (usualDays < 0) return [];
  return [{ type: 'milestone', kind: milestone.kind, milestone, earliestDays: Math.max(0, from - day), usualDays }];
}
