import type { PositionConflict } from '../model/conflict.ts';
import type { PlannedTask } from '../model/plan.ts';
import type { Scheduled } from './schedule.ts';

/** Every two tasks, in the order of their first days, that share a day and allow no position in common. Neither is stricter, so both stay in the plan. */
export function positionConflicts(scheduled: readonly Scheduled[]): readonly PositionConflict[] {
  const placed = scheduled.filter(({ task }) => task.positions);
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => meet(one.planned, other.planned) && exclude(one, other))
      .map((other): PositionConflict => ({
        type: 'position',
        task: one.planned.statement,
        askedBy: [other.planned.statement],
      })),
  );
}

/** Whether two tasks share a day, of which the first begins no later. */
function meet(first: PlannedTask, second: PlannedTask): boolean {
  return second.from <= (first.to ?? Infinity);
}

function exclude({ task: a }: Scheduled, { task: b }: Scheduled): boolean {
  return !a.positions?.some((position) => b.positions?.includes(position));
}
