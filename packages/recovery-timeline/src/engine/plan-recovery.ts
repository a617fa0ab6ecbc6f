import type { Course } from './courses/course.ts';
import { placeTreatments } from './courses/place-treatments.ts';
import { mergeMilestones } from './milestones/merge-milestones.ts';
import { waitForLimits } from './milestones/wait-for-limits.ts';
import { RULE_TEXTS, type RecoveryPlan, type Treatment } from './model/plan.ts';
import type { Personaliser } from './personalise/personal.ts';
import { changesOf } from './refs/changes-of.ts';
import { mergeRestrictions } from './restrictions/merge-restrictions.ts';
import { endRevised } from './revision/end-revised.ts';
import { scheduleTasks } from './tasks/schedule-tasks.ts';
import { planTrack } from './tracks/plan-track.ts';
import { mergeVisits } from './visits/merge-visits.ts';
import { mergeWarningSigns } from './warning-signs/merge-warning-signs.ts';

/**
 * Plans the recovery from one or several treatments.
 *
 * Each keeps its own phases. What they restrict, ask for and warn of is merged:
 * the strictest restriction of the day stands and its askers are named, visits
 * share days, milestones take the latest and wait for limits. What cannot be reconciled is listed.
 * @param personalise What `forPerson` makes of answers, adopted rules and overrides; without it the plan is anyone's.
 * @throws {OsseoError} `invalid-plan` where only some treatments have a date, two share a key, one revises no earlier
 * one, or an override names what the plan does not have
 * @throws {OsseoError} `invalid-procedure` where a procedure's own times contradict each other
 */
export function planRecovery(
  treatments: readonly Treatment[],
  personalise: Personaliser = asProceduresSay,
): RecoveryPlan {
  const { anchor, courses: placed } = placeTreatments(treatments);
  const { courses: personal, changes, questions } = personalise(placed, anchor);
  const courses = personal.map(endRevised);
  const restrictions = mergeRestrictions(courses, anchor);
  const parts = {
    tracks: courses.filter(({ key }) => key !== RULE_TEXTS).map((course) => planTrack(course, anchor)),
    restrictions,
    visits: mergeVisits(courses, anchor),
    milestones: waitForLimits(mergeMilestones(courses, anchor), restrictions, anchor),
    ...scheduleTasks(courses, restrictions, anchor),
  };
  const warningSigns = mergeWarningSigns(courses);
  return { anchor, lastDay: lastDayOf(parts), ...parts, warningSigns, changes: madeTo(courses, changes), questions };
}

const asProceduresSay: Personaliser = (courses) => ({ courses, changes: [], questions: [] });

/** The changes to what is still in the courses: a treatment that is done again may have lost an item that a rule added. */
function madeTo(courses: readonly Course[], changes: RecoveryPlan['changes']): RecoveryPlan['changes'] {
  const items = courses.flatMap(({ recovery, warningSigns }) => [...Object.values(recovery).flat(), ...warningSigns]);
  const named = new Set(changesOf(items).changes);
  return changes.filter(({ id }) => named.has(id));
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
