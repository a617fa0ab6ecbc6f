import type { CivilDate } from '@osseo/core';
import { spanAt } from '../dates/plan-dates.ts';
import type { MergedMilestone } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { groupBy } from '../refs/group-by.ts';
import type { Origin } from '../resolve/origin.ts';
import { resolvePoint } from '../resolve/resolve-time.ts';

/** Merges milestones of one kind to the latest of all: the later earliest day, and the later usual day. */
export function mergeMilestones(origins: readonly Origin[], anchor: CivilDate | null): readonly MergedMilestone[] {
  const all = origins.flatMap((origin) =>
    origin.treatment.procedure.recovery.milestones.map(({ kind, window, statement }) => ({
      kind,
      ref: { treatment: origin.treatment.key, statement },
      ...resolvePoint(window, origin),
    })),
  );
  const merged = [...groupBy(all, ({ kind }) => kind)].map(([kind, points]): MergedMilestone => {
    const from = Math.max(...points.map((point) => point.from));
    const to = Math.max(...points.map((point) => point.to));
    const askedBy = points.filter((point) => point.from === from || point.to === to).map(({ ref }) => ref);
    return { kind, window: spanAt(anchor, from, to), askedBy };
  });
  return merged.toSorted((a, b) => a.window.from - b.window.from || byText(a.kind, b.kind));
}
