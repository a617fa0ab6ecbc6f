import type { Task } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers } from '../dates/plan-dates.ts';
import type { PlannedTask, RecoveryPlan, Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { resolveSpan } from '../resolve/resolve-time.ts';
import { strictness } from '../restrictions/strictness.ts';
import { anyTreatments, anyUnrevised, planDay } from './any-treatments.examples.ts';
import { standing } from './standing.examples.ts';

/** Whether something that a task touches is forbidden on a day: at "avoid" or more, and not in its soft tail. */
const isForbidden = (plan: RecoveryPlan, { touches }: Task, day: number) =>
  touches.some((kind) => standing(plan, kind, day)[1] >= strictness('avoid'));

/** What a treatment says of a planned task. */
const saidOf = (list: readonly Treatment[], planned: PlannedTask) =>
  list.find(({ key }) => key === planned.treatment)?.procedure.recovery.tasks.find(({ id }) => id === planned.id);

/** Tasks whose lines nobody shares. */
const alone = ({ tasks }: RecoveryPlan) => tasks.filter(({ also }) => also.length === 0);

it('3.3 a task is planned, or listed as what cannot be: never dropped silently', () => {
  fc.assert(
    fc.property(anyUnrevised, (list) => {
      const { tasks, conflicts } = planRecovery(list);
      const planned = tasks.flatMap(({ statement, also }) => [statement, ...also]);
      for (const { key: treatment, procedure } of list) {
        for (const { statement } of procedure.recovery.tasks) {
          const blocked = conflicts.filter(({ type }) => type === 'restriction').map(({ task }) => task);
          expect([...planned, ...blocked]).toContainEqual({ treatment, statement });
        }
      }
    }),
    PROPERTY_RUNS,
  );
});

it('3.3 a task is on no day on which what it touches is forbidden, and begins on the first other day', () => {
  fc.assert(
    fc.property(anyTreatments, fc.nat(), (list, any) => {
      const plan = planRecovery(list);
      for (const planned of alone(plan)) {
        const task = saidOf(list, planned);
        if (!task) throw new Error('A task that nobody asks for.');
        const last = planned.to ?? Math.max(planned.from, plan.lastDay);
        const between = planned.from + (any % (last - planned.from + 1));
        for (const day of [planned.from, between, last]) expect(isForbidden(plan, task, day)).toBe(false);
        for (let day = planned.from - planned.deferredBy; day < planned.from; day++) {
          expect(isForbidden(plan, task, day)).toBe(true);
        }
      }
    }),
    PROPERTY_RUNS,
  );
});

it('3.3 a task that ends too soon, or is not planned, is a conflict which names who asks for the limit', () => {
  fc.assert(
    fc.property(anyUnrevised, (list) => {
      const plan = planRecovery(list);
      for (const { key, on, procedure } of list) {
        for (const task of procedure.recovery.tasks.filter(({ medicine }) => !medicine)) {
          const wanted = resolveSpan(task.span, { on, dayZero: planDay(list, on) });
          const planned = plan.tasks.find(({ treatment, id }) => treatment === key && id === task.id);
          const said = plan.conflicts.filter(
            ({ type, task: about }) =>
              type === 'restriction' && about.treatment === key && about.statement === task.statement,
          );
          expect(said.length > 0).toBe(!planned || planned.to !== wanted.to);
          for (const { askedBy } of said) expect(askedBy).not.toEqual([]);
        }
      }
    }),
    PROPERTY_RUNS,
  );
});

it('3.3 two tasks of one day that allow no position in common are a conflict, and no others are', () => {
  fc.assert(
    fc.property(anyUnrevised, (list) => {
      const plan = planRecovery(list);
      const lying = alone(plan).flatMap((planned) => {
        const positions = saidOf(list, planned)?.positions;
        return positions ? [{ planned, positions }] : [];
      });
      const excluding = lying.flatMap((one, index) =>
        lying
          .slice(index + 1)
          .filter(({ planned }) => covers(one.planned, planned.from) || covers(planned, one.planned.from))
          .filter(({ positions }) => !positions.some((position) => one.positions.includes(position))),
      );
      expect(plan.conflicts.filter(({ type }) => type === 'position')).toHaveLength(excluding.length);
    }),
    PROPERTY_RUNS,
  );
});

it('3.4 a medicine is on no day on which nobody asks for it, and no sentence about it is lost', () => {
  fc.assert(
    fc.property(anyUnrevised, (list) => {
      const { tasks } = planRecovery(list);
      for (const line of tasks.filter(({ also }) => also.length > 0)) {
        const asking = [line.statement, ...line.also].flatMap(({ treatment, statement }) => {
          const asker = list.find(({ key }) => key === treatment);
          const task = asker?.procedure.recovery.tasks.find((one) => one.statement === statement);
          return asker && task ? [resolveSpan(task.span, { on: asker.on, dayZero: planDay(list, asker.on) })] : [];
        });
        expect(asking).toHaveLength(line.also.length + 1);
        const last = Math.min(line.to ?? Infinity, line.from + 400);
        for (let day = line.from; day <= last; day++) {
          expect(asking.some((span) => covers(span, day))).toBe(true);
        }
      }
    }),
    PROPERTY_RUNS,
  );
});
