import type { CivilDate } from '@osseo/core';
import type { MedicineCode } from '@osseo/procedures';
import { spanAt } from '../dates/plan-dates.ts';
import type { MedicineConflict } from '../model/conflict.ts';
import type { PlannedTask } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { inOrder, type Scheduled } from './schedule.ts';

/**
 * Gives a medicine that several treatments ask for a conflict, and one line where their days meet. The line has all
 * their sentences: doses are never added up and never left out, since only the clinic knows which one counts. Days on
 * which nobody asks for it, such as the weeks between two operations, are in no line.
 */
export function shareMedicines(
  scheduled: readonly Scheduled[],
  anchor: CivilDate | null,
): { readonly tasks: readonly PlannedTask[]; readonly conflicts: readonly MedicineConflict[] } {
  const conflicts: MedicineConflict[] = [];
  const byMedicine = groupBy(scheduled, ({ task, planned }) =>
    task.medicine ? JSON.stringify([task.medicine.system, task.medicine.code]) : planned,
  );
  const tasks = [...byMedicine.values()].flatMap((group): readonly PlannedTask[] => {
    const planned = group.map((one) => one.planned);
    const [first, ...others] = planned;
    const medicine = group[0]?.task.medicine;
    if (!first || !medicine || isOfOne(planned)) return planned;
    conflicts.push(conflictOf(medicine, first, others));
    return stretchesOf(planned).flatMap((stretch) => (isOfOne(stretch) ? stretch : [lineOf(stretch, anchor)]));
  });
  return { tasks: tasks.toSorted(inOrder), conflicts };
}

type Stretch = readonly [PlannedTask, ...PlannedTask[]];

/** Tasks in the order of their first days, parted where a day lies between them on which none of them is. */
function stretchesOf(tasks: readonly PlannedTask[]): readonly Stretch[] {
  const stretches: [PlannedTask, ...PlannedTask[]][] = [];
  let last = -Infinity;
  for (const task of tasks) {
    const open = stretches.at(-1);
    if (open && task.from <= last) open.push(task);
    else stretches.push([task]);
    last = Math.max(last, task.to ?? Infinity);
  }
  return stretches;
}

function isOfOne(tasks: readonly PlannedTask[]): boolean {
  return tasks.every(({ treatment }) => treatment === tasks[0]?.treatment);
}

function lineOf([first, ...others]: Stretch, anchor: CivilDate | null): PlannedTask {
  const all = [first, ...others];
  const last = Math.max(...all.map(({ to }) => to ?? Infinity));
  return {
    ...first,
    ...spanAt(anchor, first.from, last === Infinity ? null : last),
    also: others.map(({ statement }) => statement),
    ...changesOf(all),
  };
}

function conflictOf(
  medicine: MedicineCode,
  { statement }: PlannedTask,
  others: readonly PlannedTask[],
): MedicineConflict {
  return { type: 'medicine', task: statement, medicine, askedBy: others.map((other) => other.statement) };
}
