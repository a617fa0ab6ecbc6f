import type { MergedVisit, PlannedTask } from '../../engine/model/plan.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';

/**
 * The name of a task or a visit among records and in a form. It is made of what is done and never of the day, so that a
 * plan whose date moves keeps its records.
 */
export function recordIdOf(item: PlannedTask | MergedVisit): string {
  if ('purposes' in item) return `visit ${item.kind} ${item.purposes.map(refKey).toSorted().join(' ')}`;
  return `task ${item.treatment} ${item.id}`;
}
