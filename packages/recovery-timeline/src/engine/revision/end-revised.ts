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
      phases: endSpans(phases, course, last),
      restrictions: endRestrictions(restrictions, course, last),
      tasks: [
        ...tasks.filter(({ survivesRevision }) => survivesRevision),
        ...endSpans(
          tasks.filter(({ survivesRevision }) => !survivesRevision),
          course,
          last,
        ),
      ],
      visits: endVisits(visits, course, last),
      milestones: milestones.filter(({ window }) => resolvePoint(window, course).to <= last),
    },
  };
}

function endSpans<Item extends Items<'phases'>[number] | Items<'tasks'>[number]>(
  items: readonly Item[],
  course: Origin,
  last: number,
): readonly Item[] {
  return items.flatMap((item) => {
    const { from, to } = resolveSpan(item.span, course);
    if (from > last) return [];
    if (to !== null && to <= last) return [item];
    return [{ ...item, span: { unit: 'day', from: from - course.dayZero, to: last - course.dayZero } }];
  });
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
