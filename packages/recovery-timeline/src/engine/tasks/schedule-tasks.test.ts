import { days, type Position } from '@osseo/procedures';
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

const limitOf = ({ procedure }: ReturnType<typeof noPressure>) => {
  const [limit] = procedure.recovery.restrictions;
  if (!limit) throw new Error('The example restricts nothing.');
  return limit;
};

describe('tasks', () => {
  it('3.3 wait for the first day on which nothing they touch is forbidden', () => {
    const { tasks, conflicts } = planRecovery([massage(7, 60), noPressure(0, 42)]);
    expect(tasks[0]).toMatchObject({ from: 43, to: 60, deferredBy: 36 });
    expect(conflicts).toEqual([]);
  });

  it('3.3 do not wait for "take care" or for a soft tail', () => {
    expect(planRecovery([massage(7, 60), noPressure(0, 42, 'take-care')]).tasks[0]?.deferredBy).toBe(0);
    expect(planRecovery([massage(7, 60), noPressure(0, 5, 'avoid', 42)]).tasks[0]?.deferredBy).toBe(0);
  });

  it('3.3 that find no day become a conflict which names the asker, and are not planned', () => {
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

  it('3.3 that a later restriction interrupts stop before it, and the conflict is shown', () => {
    const { tasks, conflicts } = planRecovery([massage(0, 60), noPressure(10, 20)]);
    expect(tasks[0]).toMatchObject({ from: 0, to: 9 });
    expect(conflicts).toHaveLength(1);
  });

  it('3.3 keep the one day that is left to them, be it the first, the last or none', () => {
    const daysOf = (...limit: Parameters<typeof noPressure>) => {
      const { tasks, conflicts } = planRecovery([massage(7, 10), noPressure(...limit)]);
      return [tasks.map(({ from, to }) => [from, to]), conflicts.length];
    };
    expect(daysOf(0, 6)).toEqual([[[7, 10]], 0]);
    expect(daysOf(0, 7)).toEqual([[[8, 10]], 0]);
    expect(daysOf(0, 9)).toEqual([[[10, 10]], 0]);
    expect(daysOf(0, 10)).toEqual([[], 1]);
    expect(daysOf(8, 20)).toEqual([[[7, 7]], 1]);
    expect(daysOf(10, 20)).toEqual([[[7, 9]], 1]);
    expect(daysOf(11, 20)).toEqual([[[7, 10]], 0]);
  });

  it('3.3 without a known end stop before the first limit that interrupts them', () => {
    const twice = [noPressure(30, 40), noPressure(10, 20)].map((one, index) => ({ ...one, key: `limit-${index}` }));
    const { tasks, conflicts } = planRecovery([massage(0, null), ...twice]);
    expect(tasks[0]).toMatchObject({ from: 0, to: 9 });
    expect(conflicts).toMatchObject([{ askedBy: [{ treatment: 'limit-1' }, { treatment: 'limit-0' }] }]);
    expect(planRecovery([massage(0, null), noPressure(0, 20)]).tasks[0]).toMatchObject({ from: 21, to: null });
  });

  it('3.3 conflict with those whose limit binds, and not with those who want to be asked first', () => {
    const soft = treatmentWith(
      {
        restrictions: [{ ...limitOf(noPressure(0, 5, 'avoid', 60)), level: 'do-not' as const, statement: 'soft' }],
      },
      { key: 'soft' },
    );
    const { conflicts } = planRecovery([massage(7, 40), noPressure(0, 60), soft]);
    expect(conflicts.map(({ askedBy }) => askedBy.map(({ treatment }) => treatment))).toEqual([['implant']]);
  });

  const lying = (key: string, positions: readonly Position[], from = 0, to = 14) =>
    treatmentWith({ tasks: [{ id: 'sleep', span: days(from, to), statement: key, touches: [], positions }] }, { key });

  it('3.3 that ask for positions which exclude each other stay in the plan, and the conflict is shown', () => {
    const { tasks, conflicts } = planRecovery([lying('face', ['back']), lying('hips', ['front', 'left-side'])]);
    expect(tasks).toHaveLength(2);
    expect(conflicts).toEqual([
      {
        type: 'position',
        task: { treatment: 'face', statement: 'face' },
        askedBy: [{ treatment: 'hips', statement: 'hips' }],
      },
    ]);
  });

  it('3.3 of which both allow a position, or that share no day, are no conflict', () => {
    const conflicts = (...list: Parameters<typeof planRecovery>[0]) => planRecovery(list).conflicts;
    expect(conflicts(lying('face', ['back', 'left-side']), lying('hips', ['left-side']))).toEqual([]);
    expect(conflicts(lying('face', ['back'], 0, 6), lying('hips', ['front'], 7, 14))).toEqual([]);
    expect(conflicts(lying('face', ['back'], 0, 7), lying('hips', ['front'], 7, 14))).toHaveLength(1);
  });

  const medicine = { system: 'https://clinic.example/medicines', code: 'm-1' };
  const dose = (key: string, from: number, to: number | null, code = medicine) =>
    treatmentWith(
      { tasks: [{ id: 'dose', span: days(from, to), statement: `dose-${key}`, touches: [], medicine: code }] },
      { key },
    );

  it('3.4 with one medicine from two treatments share a line that keeps both sentences, and a conflict', () => {
    const { tasks, conflicts } = planRecovery([dose('chin', 0, 5), dose('tooth', 2, 7)]);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ from: 0, to: 7, statement: { treatment: 'chin', statement: 'dose-chin' } });
    expect(tasks[0]?.also).toEqual([{ treatment: 'tooth', statement: 'dose-tooth' }]);
    expect(conflicts).toEqual([
      {
        type: 'medicine',
        medicine,
        task: { treatment: 'chin', statement: 'dose-chin' },
        askedBy: [{ treatment: 'tooth', statement: 'dose-tooth' }],
      },
    ]);
  });

  it('3.4 with different medicines, or with one from one treatment alone, keep lines of their own', () => {
    const other = { ...medicine, code: 'm-2' };
    expect(planRecovery([dose('chin', 0, 5), dose('tooth', 2, 7, other)])).toMatchObject({ conflicts: [] });
    const elsewhere = { ...medicine, system: 'https://other.example/medicines' };
    expect(planRecovery([dose('chin', 0, 5), dose('tooth', 2, 7, elsewhere)])).toMatchObject({ conflicts: [] });
    const twice = treatmentWith({
      tasks: [1, 2].map((id) => ({ id: `${id}`, span: days(id, 5), statement: `s${id}`, touches: [], medicine })),
    });
    expect(planRecovery([twice]).tasks.map(({ also }) => also)).toEqual([[], []]);
  });

  it('3.4 are on no day on which nobody asks for them: apart, they keep lines of their own, and the conflict', () => {
    const { tasks, conflicts } = planRecovery([dose('chin', 0, 5), dose('tooth', 90, 95), dose('nose', 5, 7)]);
    expect(tasks.map(({ treatment, from, to, also }) => [treatment, from, to, also.length])).toEqual([
      ['chin', 0, 7, 1],
      ['tooth', 90, 95, 0],
    ]);
    expect(conflicts).toMatchObject([
      { type: 'medicine', task: { treatment: 'chin' }, askedBy: [{ treatment: 'nose' }, { treatment: 'tooth' }] },
    ]);
  });

  it('3.4 without a known end keep the shared line without one', () => {
    expect(planRecovery([dose('chin', 0, null), dose('tooth', 2, 7)]).tasks[0]?.to).toBeNull();
  });
});
