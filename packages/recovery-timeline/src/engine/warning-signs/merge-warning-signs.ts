import type { Course } from '../courses/course.ts';
import type { PlannedWarningSign } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { byUrgency, mostUrgent } from './urgency.ts';

/** The union of what the treatments warn of, the most urgent first. A sign of one is never cancelled by another. */
export function mergeWarningSigns(courses: readonly Course[]): readonly PlannedWarningSign[] {
  const named = courses.flatMap(({ key, warningSigns }) => warningSigns.map((sign) => ({ ...sign, treatment: key })));
  const signs = [...groupBy(named, ({ id }) => id)].map(([id, group]) => ({
    id,
    urgency: mostUrgent(group.map(({ urgency }) => urgency)),
    treatments: [...new Set(group.map(({ treatment }) => treatment))],
    ...changesOf(group),
  }));
  return signs.toSorted((a, b) => byUrgency(a.urgency, b.urgency) || byText(a.id, b.id));
}
