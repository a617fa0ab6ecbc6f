import type { Span } from '@osseo/procedures';
import type { Course, CourseRecovery, Origin } from '../courses/course.ts';
import { resolvePoint, resolveSpan, resolveVisitWindow } from '../resolve/resolve-time.ts';

type Items<Part extends keyof CourseRecovery> = CourseRecovery[Part];

/**
 * Ends a course that a later treatment does again. Its history stays: phases, tasks and visits up to the day
 * before, milestones that were reached. A restriction with a known end stays to that end, since
 * only a clinic's override may shorten it; what has no known end stays only where it is marked `survivesRevision`.
 */
export function endRevised(course: Course): Course {
  if (course.revision === null) return course;
  const last = course.revision.day - 1;
  const { phases, restrictions, tasks, visits, milestones } = course.recovery;
  return {
    ...course,
    recovery: {
      phases: endPhases(phases, course, last),
      restrictions: endRestrictions(restrictions, course, last),
      tasks: endTasks(tasks, course, last),
      visits: endVisits(visits, course, last),
      milestones: milestones.filter(({ window }) => resolvePoint(window, course).to <= last),
    },
  };
}

/** A phase lasts until the next one begins, whatever its own end: so does the last one before the end of the course. */
function endPhases(items: Items<'phases'>, course: Origin, last: number): Items<'phases'> {
  return items.flatMap((item, index) => {
    const { from, to } = resolveSpan(item.span, course);
    const next = items[index + 1];
    const end = next ? resolveSpan(next.span, course).from - 1 : to;
    if (from > last) return [];
    return [end !== null && end < last ? item : { ...item, span: spanOf(from, last, course) }];
  });
}

function endTasks(items: Items<'tasks'>, course: Origin, last: number): Items<'tasks'> {
  return items.flatMap((item) => {
    const { from, to } = resolveSpan(item.span, course);
    if (item.survivesRevision || (to !== null && to <= last)) return [item];
    return from > last ? [] : [{ ...item, span: spanOf(from, last, course) }];
  });
}

function spanOf(from: number, to: number, { dayZero }: Origin): Span {
  return { unit: 'day', from: from - dayZero, to: to - dayZero };
}

function endRestrictions(items: Items<'restrictions'>, course: Origin, last: number): Items<'restrictions'> {
  const day = last - course.dayZero;
  return items.flatMap((item) => {
    if (item.until !== null || item.survivesRevision) return [item];
    return item.from > day ? [] : [{ ...item, until: { unit: 'day', min: day, max: day } }];
  });
}

function endVisits(items: Items<'visits'>, course: Origin, last: number): Items<'visits'> {
  return items.flatMap((item) => {
    const { from, to } = resolveVisitWindow(item.window, course);
    if (from > last) return [];
    if (to <= last) return [item];
    return [{ ...item, window: { unit: 'day', min: from - course.dayZero, max: last - course.dayZero } }];
  });
}
