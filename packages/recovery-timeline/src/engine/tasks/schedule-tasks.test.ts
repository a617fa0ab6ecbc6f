import { days } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';

const massage = (from: number, to: number | null) =>
  treatmentWith(
    { tasks: [{ id: 'massage', span: days(from, to), statement: 'massage', touches: ['pressure-on-area'] }] },
    { key: 'masseur' },
  );

const noPressure = (from: number, to: number | null, level: 'take-care' | 'avoid' = 'avoid', max = to) =>
  treatmentWith(
    {
      restrictions: [
        {
          id: 'press',
          kind: 'pressure-on-area',
          level,
          from,
          until: to === null || max === null ? null : { unit: 'day', min: to, max },
          statement: 'no-pressure',
        },
      ],
    },
    { key: 'implant' },
  );

describe('tasks', () => {
  it('wait for the first day on which nothing they touch is forbidden', () => {
    const { tasks, conflicts } = planRecovery([massage(7, 60), noPressure(0, 42)]);
    expect(tasks[0]).toMatchObject({ from: 43, to: 60, deferredBy: 36 });
    expect(conflicts).toEqual([]);
  });

  it('do not wait for "take care" or for a soft tail', () => {
    expect(planRecovery([massage(7, 60), noPressure(0, 42, 'take-care')]).tasks[0]?.deferredBy).toBe(0);
    expect(planRecovery([massage(7, 60), noPressure(0, 5, 'avoid', 42)]).tasks[0]?.deferredBy).toBe(0);
  });

  it('that find no day become a conflict which names the asker, and are not planned', () => {
    const { tasks, conflicts } = planRecovery([massage(7, 40), noPressure(0, null)]);
    expect(tasks).toEqual([]);
    expect(conflicts).toEqual([
      {
        type: 'restriction',
        task: { treatment: 'masseur', statement: 'massage' },
        restriction: 'pressure-on-area',
        askedBy: [{ treatment: 'implant', statement: 'no-pressure' }],
      },
    ]);
  });

  it('that a later restriction interrupts stop before it, and the conflict is shown', () => {
    const { tasks, conflicts } = planRecovery([massage(0, 60), noPressure(10, 20)]);
    expect(tasks[0]).toMatchObject({ from: 0, to: 9 });
    expect(conflicts).toHaveLength(1);
  });
});
