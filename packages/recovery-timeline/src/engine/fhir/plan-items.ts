import type { MergedRestriction, RecoveryPlan } from '../model/plan.ts';
import { groupBy } from '../refs/group-by.ts';
import type { PlanItem } from './activity-shapes.ts';

/** Everything in a plan that has days, one after the other. */
export function itemsOf({ tracks, restrictions, tasks, visits, milestones }: RecoveryPlan): readonly PlanItem[] {
  return [
    ...tracks.flatMap(({ treatment, phases }) =>
      phases.map((phase): PlanItem => ({ item: 'phase', value: { ...phase, track: treatment } })),
    ),
    ...restrictions.flatMap(({ kind, runs }) =>
      runs.map((run): PlanItem => ({ item: 'restriction', value: { ...run, kind } })),
    ),
    ...tasks.map((value): PlanItem => ({ item: 'task', value })),
    ...visits.map((value): PlanItem => ({ item: 'visit', value })),
    ...milestones.map((value): PlanItem => ({ item: 'milestone', value })),
  ];
}

/** The parts of a plan back from its items; tracks bring what phases do not say. */
export function partsOf(
  items: readonly PlanItem[],
  tracks: readonly Omit<RecoveryPlan['tracks'][number], 'phases'>[],
): Pick<RecoveryPlan, 'tracks' | 'restrictions' | 'tasks' | 'visits' | 'milestones'> {
  const phases = groupBy(valuesOf(items, 'phase'), ({ track }) => track);
  const runs = groupBy(valuesOf(items, 'restriction'), ({ kind }) => kind);
  return {
    tracks: tracks.map((track) => ({
      ...track,
      phases: (phases.get(track.treatment) ?? []).map(({ track: _track, ...phase }) => phase),
    })),
    restrictions: [...runs].map(([kind, group]): MergedRestriction => ({
      kind,
      runs: group.map(({ kind: _kind, ...run }) => run),
    })),
    tasks: valuesOf(items, 'task'),
    visits: valuesOf(items, 'visit'),
    milestones: valuesOf(items, 'milestone'),
  };
}

type ValueOf<Item extends PlanItem['item']> = Extract<PlanItem, { readonly item: Item }>['value'];

function valuesOf<Item extends PlanItem['item']>(items: readonly PlanItem[], wanted: Item): readonly ValueOf<Item>[] {
  return items.flatMap(({ item, value }) => (item === wanted ? [value as ValueOf<Item>] : []));
}
