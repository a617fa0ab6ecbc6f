import type {
  MergedMilestone,
  MergedVisit,
  PlannedPhase,
  RecoveryPlan,
  RestrictionRun,
} from '../../engine/model/plan.ts';
import { strictness } from '../../engine/restrictions/strictness.ts';
import type { RestrictionKind } from '@osseo/procedures';

/** Something that the rail says in words on the day on which it begins or ends. */
export type RailEntry =
  | { readonly type: 'phase'; readonly day: number; readonly treatment: string; readonly phase: PlannedPhase }
  | { readonly type: 'visit'; readonly day: number; readonly visit: MergedVisit }
  | { readonly type: 'milestone'; readonly day: number; readonly milestone: MergedMilestone }
  | {
      readonly type: 'limit';
      readonly day: number;
      readonly kind: RestrictionKind;
      readonly run: RestrictionRun;
      /** Last day of this level, also where the askers change in between. */
      readonly to: number | null;
    }
  | { readonly type: 'limit-end'; readonly day: number; readonly kind: RestrictionKind };

/** All that the rail says, day by day; on one day phases first, then visits, limits and what becomes possible. */
export function railEntries(plan: RecoveryPlan): readonly RailEntry[] {
  const changes = plan.restrictions.flatMap(({ kind, runs }) => limits(kind, runs));
  const entries: readonly RailEntry[] = [
    ...plan.tracks.flatMap(({ treatment, phases }) =>
      phases.map((phase): RailEntry => ({ type: 'phase', day: phase.from, treatment, phase })),
    ),
    ...plan.visits.map((visit): RailEntry => ({ type: 'visit', day: visit.window.from, visit })),
    ...changes.filter((entry) => entry.type === 'limit').toSorted(strictestFirst),
    ...changes.filter((entry) => entry.type === 'limit-end'),
    ...plan.milestones.map((milestone): RailEntry => ({ type: 'milestone', day: milestone.window.from, milestone })),
  ];
  return entries.toSorted((a, b) => a.day - b.day);
}

/** One level of one limit, for as long as it lasts. */
export type Limit = Extract<RailEntry, { type: 'limit' }>;

/** The strictest limit first, and of those the one that ends first. */
function strictestFirst(a: Limit, b: Limit): number {
  return strictness(b.run.level) - strictness(a.run.level) || lastDay(a.to) - lastDay(b.to);
}

/** The last day as a number that can be compared; what has no known end comes last. */
export function lastDay(to: number | null): number {
  return to ?? Number.MAX_SAFE_INTEGER;
}

/** The runs of one kind as a reader sees them: who asks may change unsaid, what is asked may not. */
function limits(kind: RestrictionKind, runs: readonly RestrictionRun[]): readonly RailEntry[] {
  const entries: RailEntry[] = [];
  for (const [index, run] of runs.entries()) {
    const last = entries.at(-1);
    const goesOn =
      last?.type === 'limit' &&
      last.to === run.from - 1 &&
      last.run.level === run.level &&
      last.run.certainty === run.certainty &&
      last.run.meanwhile?.level === run.meanwhile?.level;
    if (goesOn) entries[entries.length - 1] = { ...last, to: run.to };
    else entries.push({ type: 'limit', day: run.from, kind, run, to: run.to });

    const next = runs[index + 1];
    if (run.to !== null && next?.from !== run.to + 1) entries.push({ type: 'limit-end', day: run.to + 1, kind });
  }
  return entries;
}
