import type {
  MergedMilestone,
  MergedRestriction,
  MergedVisit,
  PlannedPhase,
  RecoveryPlan,
  RestrictionRun,
} from '../model/plan.ts';
import { forbiddenStretches } from '../restrictions/forbidden-stretches.ts';

/** Something that happens on a day of the plan. */
export type AgendaEntry =
  | { readonly type: 'phase'; readonly day: number; readonly treatment: string; readonly phase: PlannedPhase }
  | { readonly type: 'visit'; readonly day: number; readonly visit: MergedVisit }
  | { readonly type: 'milestone'; readonly day: number; readonly milestone: MergedMilestone }
  /** The first day on which nothing forbids the kind any more. Where `ask`, the clinic is asked first. */
  | {
      readonly type: 'restriction-end';
      readonly day: number;
      readonly kind: MergedRestriction['kind'];
      /** The last run that forbade it. */
      readonly run: RestrictionRun;
    };

/** The agenda of each plan that was asked for one: a plan never changes, and a page asks for many of its days. */
const agendas = new WeakMap<RecoveryPlan, readonly AgendaEntry[]>();

/** All days of a plan on which something begins, falls due or may be taken up again, in order. */
export function agendaOf(plan: RecoveryPlan): readonly AgendaEntry[] {
  const known = agendas.get(plan);
  if (known) return known;
  const agenda = makeAgenda(plan);
  agendas.set(plan, agenda);
  return agenda;
}

function makeAgenda(plan: RecoveryPlan): readonly AgendaEntry[] {
  const entries: readonly AgendaEntry[] = [
    ...plan.tracks.flatMap(({ treatment, phases }) =>
      phases.map((phase) => ({ type: 'phase', day: phase.from, treatment, phase }) as const),
    ),
    ...plan.visits.map((visit) => ({ type: 'visit', day: visit.window.from, visit }) as const),
    ...plan.restrictions.flatMap(restrictionEnds),
    ...plan.milestones.map((milestone) => ({ type: 'milestone', day: milestone.window.from, milestone }) as const),
  ];
  return entries.toSorted((a, b) => a.day - b.day);
}

function restrictionEnds(restriction: MergedRestriction): readonly AgendaEntry[] {
  return forbiddenStretches(restriction).flatMap(({ to, last }): readonly AgendaEntry[] =>
    to === null ? [] : [{ type: 'restriction-end', day: to + 1, kind: restriction.kind, run: last }],
  );
}
