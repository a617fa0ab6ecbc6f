import { covers } from '../dates/plan-dates.ts';
import type { MergedRestriction, PlannedPhase, RecoveryPlan, RestrictionRun } from '../model/plan.ts';
import { agendaOf, type AgendaEntry } from './agenda.ts';

/** Where a phase stands on a day. `next` is the one phase of its track that begins after it. */
export type PhaseState = 'past' | 'now' | 'next' | 'later';

export interface PhaseStatus {
  readonly treatment: string;
  readonly phase: PlannedPhase;
  readonly state: PhaseState;
}

export interface RestrictionStatus {
  readonly kind: MergedRestriction['kind'];
  readonly run: RestrictionRun;
}

/** The state of every phase on a plan day, track by track. */
export function statusOn(plan: RecoveryPlan, day: number): readonly PhaseStatus[] {
  return plan.tracks.flatMap(({ treatment, phases }) => {
    const next = phases.find((phase) => phase.from > day);
    return phases.map((phase): PhaseStatus => ({ treatment, phase, state: stateOf(phase, day, phase === next) }));
  });
}

function stateOf(phase: PlannedPhase, day: number, isNext: boolean): PhaseState {
  if (covers(phase, day)) return 'now';
  if (phase.from <= day) return 'past';
  return isNext ? 'next' : 'later';
}

/** Every restriction that stands on a plan day, soft tails included. */
export function restrictionsOn(plan: RecoveryPlan, day: number): readonly RestrictionStatus[] {
  return plan.restrictions.flatMap(({ kind, runs }) => {
    const run = runs.find((candidate) => covers(candidate, day));
    return run ? [{ kind, run }] : [];
  });
}

/** What happens on the first day after `day` on which anything does; empty when the plan is over. */
export function nextUp(plan: RecoveryPlan, day: number): readonly AgendaEntry[] {
  const agenda = agendaOf(plan);
  const first = firstAfter(agenda, day);
  const following = agenda[first]?.day;
  return following === undefined ? [] : agenda.slice(first, firstAfter(agenda, following));
}

/** The place of the first entry after a day, found by halves. */
function firstAfter(agenda: readonly AgendaEntry[], day: number): number {
  let low = 0;
  let high = agenda.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((agenda[middle]?.day ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
