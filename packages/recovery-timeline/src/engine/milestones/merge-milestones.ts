import type { CivilDate } from '@osseo/core';
import type { Course } from '../courses/course.ts';
import { spanAt } from '../dates/plan-dates.ts';
import type { MergedMilestone } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { resolvePoint } from '../resolve/resolve-time.ts';

/** Merges milestones of one kind to the latest of all: the later earliest day, and the later usual day. */
export function mergeMilestones(courses: readonly Course[], anchor: CivilDate | null): readonly MergedMilestone[] {
  const all = courses.flatMap((course) =>
    course.recovery.milestones.map((milestone) => ({
      kind: milestone.kind,
      ref: { treatment: course.key, statement: milestone.statement },
      ...resolvePoint(milestone.window, course),
      ...changesOf([milestone]),
    })),
  );
  const merged = [...groupBy(all, ({ kind }) => kind)].map(([kind, points]): MergedMilestone => {
    const from = Math.max(...points.map((point) => point.from));
    const to = Math.max(...points.map((point) => point.to));
    const setting = points.filter((point) => point.from === from || point.to === to);
    return { kind, window: spanAt(anchor, from, to), askedBy: setting.map(({ ref }) => ref), ...changesOf(setting) };
  });
  return merged.toSorted((a, b) => a.window.from - b.window.from || byText(a.kind, b.kind));
}
