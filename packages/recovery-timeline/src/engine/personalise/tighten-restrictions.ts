import type { Course } from '../courses/course.ts';
import type { PlanChange, RestrictionTerm, RuleReason } from '../model/change.ts';
import { markChanged } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { resolveEnd } from '../resolve/resolve-time.ts';
import { changeId, describeChange, type Part, type Place } from './changed-item.ts';
import { reasonOf, withEffect, type MetRule } from './met-rules.ts';
import type { Personal } from './personal.ts';

type Restriction = Part<'restrictions'>;

/**
 * Lengthens the restrictions of a course by the rules that are about it. In a
 * family the longest extension counts, and families add; a clearance outlasts
 * them all. What is not longer than before is ignored.
 */
export function tightenRestrictions(place: Place, met: readonly MetRule[]): Personal<Course> {
  const { course } = place;
  const all = course.recovery.restrictions.map((restriction) => tighten(restriction, place, met));
  const restrictions = all.map(({ item }) => item);
  return {
    item: { ...course, recovery: { ...course.recovery, restrictions } },
    changes: all.flatMap(({ changes }) => changes),
  };
}

function tighten(restriction: Restriction, place: Place, met: readonly MetRule[]): Personal<Restriction> {
  const { course } = place;
  const { id, kind, until } = restriction;
  if (until === null) return { item: restriction, changes: [] };

  const end = resolveEnd(until, course);
  const extensions = longestOfEachFamily(kind, met);
  const more = extensions.reduce((sum, { days }) => sum + (days ?? 0), 0);
  const extended = { min: end.min + more, max: end.max + more };
  const clearances = withEffect(met, 'require-clearance').filter(({ effect }) => effect.kind === kind);
  const later = clearances.length > 0 ? endOfClearance(extended, course) : extended;
  const because = [
    ...(isSame(later, extended) ? [] : clearances.map((one) => reasonOf(one))),
    ...(later?.max === extended.max ? extensions : []),
  ];
  if (because.length === 0) return { item: restriction, changes: [] };

  const day = (planDay: number) => planDay - course.dayZero;
  const longer: Restriction = {
    ...restriction,
    until: later && { unit: 'day', min: day(later.min), max: day(later.max) },
  };
  const change: PlanChange = {
    ...describeChange.restrictions(restriction, longer, place),
    id: changeId(course.key, 'restrictions', id),
    treatment: course.key,
    item: id,
    because,
  };
  return { item: markChanged(longer, change.id), changes: [change] };
}

/** The last plan day that binds, and the last of "ask us first". */
type End = NonNullable<RestrictionTerm['until']>;

function isSame(a: End | null, b: End): boolean {
  return a !== null && a.min === b.min && a.max === b.max;
}

/**
 * Until cleared: without a known end. Where the treatment is done again, what has no known end ends the day before; so there
 * it lasts to that day, and to the end that it has otherwise at the least, or a rule would shorten.
 */
function endOfClearance(end: End, { revision }: Course): End | null {
  if (revision === null) return null;
  const last = revision.day - 1;
  return { min: Math.max(end.min, last), max: Math.max(end.max, last) };
}

/** The rules that lengthen most, one of each family; of equals the first by id. */
function longestOfEachFamily(kind: Restriction['kind'], met: readonly MetRule[]): readonly RuleReason[] {
  const extensions = withEffect(met, 'extend').filter(({ effect }) => effect.kind === kind && effect.days > 0);
  return [...groupBy(extensions, ({ rule }) => rule.family).values()].flatMap((family) => {
    const [longest] = family.toSorted((a, b) => b.effect.days - a.effect.days);
    return longest ? [reasonOf(longest, Math.ceil(longest.effect.days))] : [];
  });
}
