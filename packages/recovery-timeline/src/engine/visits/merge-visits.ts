import type { CivilDate } from '@osseo/core';
import type { Visit } from '@osseo/procedures';
import type { Course } from '../courses/course.ts';
import { spanAt } from '../dates/plan-dates.ts';
import type { Changeable, MergedVisit, VisitPurpose } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { resolveVisitWindow } from '../resolve/resolve-time.ts';

interface Appointment {
  readonly visit: Visit & Changeable;
  readonly purpose: VisitPurpose;
  readonly from: number;
  readonly to: number;
}

type Group = readonly [Appointment, ...Appointment[]];

/**
 * Merges appointments of one kind to the fewest days that serve every window.
 * Taking windows by their right end and sharing a day whenever possible is
 * optimal. What is done at each is kept; `mergeable: false` keeps a day of its own.
 */
export function mergeVisits(courses: readonly Course[], anchor: CivilDate | null): readonly MergedVisit[] {
  const all = courses.flatMap(appointmentsOf);
  const alone = all.filter(({ visit }) => !visit.mergeable).map((appointment): Group => [appointment]);
  const shared = [
    ...groupBy(
      all.filter(({ visit }) => visit.mergeable),
      ({ visit }) => visit.kind,
    ).values(),
  ].flatMap(shareDays);
  return [...alone, ...shared].map((group) => mergeGroup(group, anchor)).toSorted(inOrder);
}

function appointmentsOf(course: Course): readonly Appointment[] {
  return course.recovery.visits.map((visit) => ({
    visit,
    purpose: { treatment: course.key, statement: visit.statement, id: visit.id },
    ...resolveVisitWindow(visit.window, course),
  }));
}

function shareDays(appointments: readonly Appointment[]): readonly Group[] {
  const groups: [Appointment, ...Appointment[]][] = [];
  for (const appointment of appointments.toSorted((a, b) => a.to - b.to || a.from - b.from)) {
    const group = groups.at(-1);
    // The first of a group has the earliest right end: that day serves them all. Of equal ends the longer window comes
    // first, so that who shares a day does not depend on the order in which a procedure lists its visits.
    if (group && appointment.from <= group[0].to) group.push(appointment);
    else groups.push([appointment]);
  }
  return groups;
}

/** The days that suit every appointment of the group. */
function mergeGroup(group: Group, anchor: CivilDate | null): MergedVisit {
  const from = Math.max(...group.map((appointment) => appointment.from));
  const to = Math.min(...group.map((appointment) => appointment.to));
  const purposes = group.map(({ purpose }) => purpose);
  return {
    kind: group[0].visit.kind,
    window: spanAt(anchor, from, to),
    purposes: purposes.toSorted(byPurpose),
    ...changesOf(group.map(({ visit }) => visit)),
  };
}

function inOrder(a: MergedVisit, b: MergedVisit): number {
  return a.window.from - b.window.from || byText(a.kind, b.kind) || byText(purposesOf(a), purposesOf(b));
}

function purposesOf({ purposes }: MergedVisit): string {
  return JSON.stringify(purposes);
}

/** By treatment, then by the visit's id. */
function byPurpose(a: VisitPurpose, b: VisitPurpose): number {
  return byText(a.treatment, b.treatment) || byText(a.id, b.id);
}
