import type { CivilDate } from '@osseo/core';
import type { MedicineCode } from '@osseo/procedures';
import { spanAt } from '../dates/plan-dates.ts';
import type { MedicineConflict } from '../model/conflict.ts';
import type { PlannedTask } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import type { Scheduled } from './schedule.ts';

/**
 * Gives a medicine that several treatments ask for one line and a conflict. The
 * line spans all their days and has all their sentences: doses are never added up
 * and never left out, since only the clinic knows which one counts.
 */
export function shareMedicines(
  scheduled: readonly Scheduled[],
  anchor: CivilDate | null,
): { readonly tasks: readonly PlannedTask[]; readonly conflicts: readonly MedicineConflict[] } {
  const conflicts: MedicineConflict[] = [];
  const lines = groupBy(scheduled, ({ task, planned }) =>
    task.medicine ? JSON.stringify([task.medicine.system, task.medicine.code]) : planned,
  );
  const tasks = [...lines.values()].flatMap((group): readonly PlannedTask[] => {
    const planned = group.map((one) => one.planned);
    const [first, ...others] = planned;
    const medicine = group[0]?.task.medicine;
    if (!first || !medicine || others.every(({ treatment }) => treatment === first.treatment)) return planned;
    conflicts.push(conflictOf(medicine, first, others));
    return [lineOf(first, others, anchor)];
  });
  return { tasks, conflicts };
}

function lineOf(first: PlannedTask, others: readonly PlannedTask[], anchor: CivilDate | null): PlannedTask {
  const all = [first, ...others];
  const ends = all.map(({ to }) => to ?? Infinity);
  const last = Math.max(...ends);
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
