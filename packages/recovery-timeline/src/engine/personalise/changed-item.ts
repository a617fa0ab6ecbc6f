import type { CivilDate } from '@osseo/core';
import type { Course, CourseRecovery } from '../courses/course.ts';
import { spanAt } from '../dates/plan-dates.ts';
import type { ChangedItem, RestrictionTerm } from '../model/change.ts';
import type { PlanSpan } from '../model/plan.ts';
import { resolveEnd, resolvePoint, resolveSpan, resolveVisitWindow, type DayRange } from '../resolve/resolve-time.ts';

export type PartName = keyof CourseRecovery;
export type Part<Name extends PartName> = CourseRecovery[Name][number];

/** The course that an item belongs to, and where the plan begins. */
export interface Place {
  readonly course: Course;
  readonly anchor: CivilDate | null;
}

/** Names a change by what it is about. No answer and no factor is in it, since a page may show it in an attribute. */
export function changeId(...names: readonly (string | number)[]): string {
  return names.join('/');
}

/** What differs between two states of an item. */
export const describeChange: {
  readonly [Name in PartName]: (from: Part<Name>, to: Part<Name>, place: Place) => ChangedItem;
} = {
  phases: (from, to, place) => ({ type: 'phase', from: taskSpan(from, place), to: taskSpan(to, place) }),
  restrictions: (from, to, { course }) => ({
    type: 'restriction',
    kind: to.kind,
    from: termOf(from, course),
    to: termOf(to, course),
  }),
  tasks: (from, to, place) => ({ type: 'task', from: taskSpan(from, place), to: taskSpan(to, place) }),
  visits: (from, to, place) => ({
    type: 'visit',
    kind: to.kind,
    from: visitSpan(from, place),
    to: visitSpan(to, place),
  }),
  milestones: (from, to, place) => ({
    type: 'milestone',
    kind: to.kind,
    from: milestoneSpan(from, place),
    to: milestoneSpan(to, place),
  }),
};

/** Whether an item would last from a day to an earlier one. */
export function endsBeforeItBegins(change: ChangedItem): boolean {
  if (change.type === 'warning-sign') return false;
  if (change.type !== 'restriction') return change.to.to !== null && change.to.to < change.to.from;
  const { from, until } = change.to;
  return until !== null && (until.max < from || until.max < until.min);
}

export function taskSpan({ span }: Pick<Part<'tasks'>, 'span'>, place: Place): PlanSpan {
  return datedSpan(resolveSpan(span, place.course), place);
}

export function visitSpan({ window }: Part<'visits'>, place: Place): PlanSpan {
  return datedSpan(resolveVisitWindow(window, place.course), place);
}

function milestoneSpan({ window }: Part<'milestones'>, place: Place): PlanSpan {
  return datedSpan(resolvePoint(window, place.course), place);
}

function datedSpan({ from, to }: DayRange, { anchor }: Place): PlanSpan {
  return spanAt(anchor, from, to);
}

function termOf({ level, from, until }: Part<'restrictions'>, course: Course): RestrictionTerm {
  return { level, from: course.dayZero + from, until: until && resolveEnd(until, course) };
}
