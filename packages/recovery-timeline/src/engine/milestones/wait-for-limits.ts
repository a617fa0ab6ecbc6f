import type { CivilDate } from '@osseo/core';
import type { MilestoneKind, RestrictionKind } from '@osseo/procedures';
import { covers, spanAt } from '../dates/plan-dates.ts';
import type { MergedMilestone, MergedRestriction, RestrictionRun } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { uniqueRefs } from '../refs/statement-refs.ts';
import { forbids, strictness } from '../restrictions/strictness.ts';

/** What a milestone says is possible again, in the words of limits. The others are about how somebody feels or looks. */
const ABOUT: Partial<Readonly<Record<MilestoneKind, readonly RestrictionKind[]>>> = {
  'contact-sport': ['contact-sport'],
  driving: ['driving'],
  exercise: ['strenuous-exercise'],
  'normal-food': ['hard-food', 'chewing-on-site'],
  sitting: ['direct-sitting'],
};

/**
 * A milestone of one treatment waits for the limits of the others: nothing is said to be possible on a day on which
 * somebody forbids it, nor usual while it is "ask us first". Where the clinic has to end a limit, no day can be said,
 * and the milestone is left out; the limit says so.
 */
export function waitForLimits(
  milestones: readonly MergedMilestone[],
  restrictions: readonly MergedRestriction[],
  anchor: CivilDate | null,
): readonly MergedMilestone[] {
  return milestones.flatMap((milestone): readonly MergedMilestone[] => {
    const kinds = ABOUT[milestone.kind] ?? [];
    const runs = restrictions.filter(({ kind }) => kinds.includes(kind)).flatMap((restriction) => restriction.runs);
    const { from, to } = milestone.window;
    const earliest = firstDayOutside(runs.filter(forbids), from);
    const usual = firstDayOutside(runs.filter(isInTheWay), to ?? from);
    if (!Number.isFinite(usual)) return [];
    if (earliest === from && usual === to) return [milestone];

    const passed = runs.filter((run) => isInTheWay(run) && run.from <= usual && run.to !== null && run.to >= from);
    return [
      {
        ...milestone,
        window: spanAt(anchor, earliest, usual),
        askedBy: uniqueRefs([...milestone.askedBy, ...passed.flatMap(({ askedBy }) => askedBy)]),
        ...changesOf([milestone, ...passed]),
      },
    ];
  });
}

/** Whether a run stands in the way of what it is about, or has to be asked about. */
function isInTheWay({ level }: RestrictionRun): boolean {
  return strictness(level) >= strictness('avoid');
}

/** The first day from `day` on that none of the runs covers; never where one of them has no end. */
function firstDayOutside(runs: readonly RestrictionRun[], day: number): number {
  const inTheWay = runs.find((run) => covers(run, day));
  if (!inTheWay) return day;
  return inTheWay.to === null ? Number.POSITIVE_INFINITY : firstDayOutside(runs, inTheWay.to + 1);
}
