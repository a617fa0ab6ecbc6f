import { OsseoError, type CivilDate } from '@osseo/core';
import type { Course } from '../courses/course.ts';
import { spanAt } from '../dates/plan-dates.ts';
import type { PlannedPhase, Track } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { resolveSpan } from '../resolve/resolve-time.ts';

/**
 * One procedure's phases on the days of the plan. Phases tile: each lasts until
 * the day before the next begins, also where one counts in weeks and the next in
 * months, so that every day has exactly one.
 * @throws {OsseoError} `invalid-procedure` where a phase begins no later than the one before
 */
export function planTrack(course: Course, anchor: CivilDate | null): Track {
  const { key, dayZero, revision } = course;
  const { phases } = course.recovery;

  const planned = phases.map((phase, index): PlannedPhase => {
    const range = resolveSpan(phase.span, course);
    const following = phases[index + 1];
    const next = following && resolveSpan(following.span, course);
    if (next && next.from <= range.from) {
      throw new OsseoError(
        'invalid-procedure',
        'Osseo: the next phase does not begin after this one. List phases in order, without two on one day.',
        `${course.procedure}.recovery.phases.${phase.id}`,
      );
    }
    const ref = (statement: string) => ({ treatment: key, statement });
    return {
      ...spanAt(anchor, range.from, next ? next.from - 1 : range.to),
      id: phase.id,
      title: ref(phase.title),
      normal: phase.normal.map(ref),
      care: phase.care.map(ref),
      ...changesOf([phase]),
    };
  });
  return { treatment: key, dayZero, phases: planned, revisedBy: revision?.by ?? null };
}
