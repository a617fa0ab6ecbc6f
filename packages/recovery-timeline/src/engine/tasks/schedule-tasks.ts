import type { CivilDate } from '@osseo/core';
import type { RestrictionKind, Task } from '@osseo/procedures';
import type { Course } from '../courses/course.ts';
import { covers, spanAt } from '../dates/plan-dates.ts';
import type { Conflict } from '../model/conflict.ts';
import type { MergedRestriction, PlannedTask, RestrictionRun, StatementRef } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { uniqueRefs } from '../refs/statement-refs.ts';
import { resolveSpan, type DayRange } from '../resolve/resolve-time.ts';
import { forbids } from '../restrictions/strictness.ts';
import { inOrder, type Schedule } from './schedule.ts';
import { positionConflicts } from './position-conflicts.ts';
import { shareMedicines } from './share-medicines.ts';

interface Obstacle {
  readonly kind: RestrictionKind;
  readonly run: RestrictionRun;
}

/**
 * Puts each task on its first day that no restriction it touches forbids: "avoid" or more, and binding. A day of "ask
 * us first" defers no task, since the tasks of a procedure begin where its own limit may end (decision record 0018). A
 * task without such a day becomes a conflict and is not planned; one that a
 * later restriction interrupts is planned up to there and is a conflict too. So are
 * positions of one day that exclude each other, and one medicine of two treatments.
 */
export function scheduleTasks(
  courses: readonly Course[],
  restrictions: readonly MergedRestriction[],
  anchor: CivilDate | null,
): { readonly tasks: readonly PlannedTask[]; readonly conflicts: readonly Conflict[] } {
  const schedules = courses.flatMap((course) =>
    course.recovery.tasks.map((task) => scheduleTask(task, course, restrictions, anchor)),
  );
  const scheduled = schedules
    .flatMap((schedule) => schedule.scheduled)
    .toSorted((a, b) => inOrder(a.planned, b.planned));
  const { tasks, conflicts } = shareMedicines(scheduled, anchor);
  return {
    tasks,
    conflicts: [...schedules.flatMap((schedule) => schedule.conflicts), ...positionConflicts(scheduled), ...conflicts],
  };
}

function scheduleTask(
  task: Course['recovery']['tasks'][number],
  course: Course,
  restrictions: readonly MergedRestriction[],
  anchor: CivilDate | null,
): Schedule {
  const wanted = resolveSpan(task.span, course);
  const statement = { treatment: course.key, statement: task.statement };
  const obstacles = obstaclesOf(task, wanted, restrictions);
  const from = firstFreeDay(wanted, obstacles);
  if (from === null) return { scheduled: [], conflicts: conflictsWith(statement, obstacles) };

  const later = obstacles.filter(({ run }) => run.from > from);
  const stop = Math.min(...later.map(({ run }) => run.from - 1));
  const planned: PlannedTask = {
    ...spanAt(anchor, from, later.length > 0 ? stop : wanted.to),
    id: task.id,
    treatment: course.key,
    statement,
    also: [],
    deferredBy: from - wanted.from,
    ...changesOf([task]),
  };
  return { scheduled: [{ task, planned }], conflicts: conflictsWith(statement, later) };
}

/** The runs that forbid the task on any of the days it is wanted. */
function obstaclesOf(task: Task, wanted: DayRange, restrictions: readonly MergedRestriction[]): readonly Obstacle[] {
  return restrictions
    .filter(({ kind }) => task.touches.includes(kind))
    .flatMap(({ kind, runs }) => runs.map((run) => ({ kind, run })))
    .filter(({ run }) => forbids(run) && (wanted.to === null || run.from <= wanted.to))
    .filter(({ run }) => run.to === null || run.to >= wanted.from);
}

function firstFreeDay(wanted: DayRange, obstacles: readonly Obstacle[]): number | null {
  let day = wanted.from;
  for (;;) {
    const inTheWay = obstacles.find(({ run }) => covers(run, day));
    if (!inTheWay) return day;
    if (inTheWay.run.to === null) return null;
    day = inTheWay.run.to + 1;
    if (wanted.to !== null && day > wanted.to) return null;
  }
}

/** One conflict per kind of restriction, naming everyone who asks for it. */
function conflictsWith(task: StatementRef, obstacles: readonly Obstacle[]): readonly Conflict[] {
  return [...groupBy(obstacles, ({ kind }) => kind)].map(([restriction, group]): Conflict => {
    const refs = group.flatMap(({ run }) =>
      run.certainty === 'binding' ? run.askedBy : (run.meanwhile?.askedBy ?? []),
    );
    return { type: 'restriction', task, restriction, askedBy: uniqueRefs(refs) };
  });
}
