import { mergeMilestones } from './milestones/merge-milestones.ts';
import type { PlanOptions } from './model/options.ts';
import type { RecoveryPlan, Treatment } from './model/plan.ts';
import { placeTreatments } from './resolve/origin.ts';
import { mergeRestrictions } from './restrictions/merge-restrictions.ts';
import { scheduleTasks } from './tasks/schedule-tasks.ts';
import { planTrack } from './tracks/plan-track.ts';
import { mergeVisits } from './visits/merge-visits.ts';
import { mergeWarningSigns } from './warning-signs/merge-warning-signs.ts';

/**
 * Plans the recovery from one or several treatments.
 *
 * Each keeps its own phases. What they restrict, ask for and warn of is merged:
 * the strictest restriction of the day stands and its askers are named, visits
 * share days, milestones take the latest. What cannot be reconciled is listed.
 * @throws {OsseoError} `invalid-plan` where only some treatments have a date, or two share a key
 * @throws {OsseoError} `invalid-procedure` where a procedure's own times contradict each other
 */
export function planRecovery(treatments: readonly Treatment[], _options: PlanOptions = {}): RecoveryPlan {
  const { anchor, origins } = placeTreatments(treatments);
  const restrictions = mergeRestrictions(origins, anchor);
  const parts = {
    tracks: origins.map((origin) => planTrack(origin, anchor)),
    restrictions,
    visits: mergeVisits(origins, anchor),
    milestones: mergeMilestones(origins, anchor),
    ...scheduleTasks(origins, restrictions, anchor),
  };
  return {
    anchor,
    lastDay: lastDayOf(parts),
    ...parts,
    warningSigns: mergeWarningSigns(origins),
    changes: [],
    questions: [],
  };
}

type TimedParts = Pick<RecoveryPlan, 'tracks' | 'restrictions' | 'visits' | 'milestones' | 'tasks'>;

/** The last day that anything names; of what has no known end, the day it begins. */
function lastDayOf({ tracks, restrictions, visits, milestones, tasks }: TimedParts): number {
  const spans = [
    ...tracks.flatMap(({ phases }) => phases),
    ...restrictions.flatMap(({ runs }) => runs),
    ...visits.map(({ window }) => window),
    ...milestones.map(({ window }) => window),
    ...tasks,
  ];
  return Math.max(0, ...spans.map(({ from, to }) => to ?? from));
}
