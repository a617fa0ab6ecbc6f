import type { Task } from '@osseo/procedures';
import type { Conflict } from '../model/conflict.ts';
import type { PlannedTask } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';

/** A task on its days, with what its procedure says of it. */
export interface Scheduled {
  readonly task: Task;
  readonly planned: PlannedTask;
}

export interface Schedule {
  readonly scheduled: readonly Scheduled[];
  readonly conflicts: readonly Conflict[];
}

/** Orders tasks by their first day, then by treatment and id. */
export function inOrder(a: PlannedTask, b: PlannedTask): number {
  return a.from - b.from || byText(a.treatment, b.treatment) || byText(a.id, b.id);
}
