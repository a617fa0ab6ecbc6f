import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';

describe('milestones', () => {
  it('3.6 are the latest of all: the later earliest day and the later usual day, each with its asker', () => {
    const [desk] = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]).milestones;
    expect(desk).toMatchObject({ kind: 'desk-work', window: { from: 5, to: 10 } });
    expect(desk?.askedBy).toEqual([
      { treatment: 'chin', statement: 'desk-work' },
      { treatment: 'tooth', statement: 'tooth-desk-work' },
    ]);
  });

  it('3.6 name those alone who set one of the two ends', () => {
    const desk = (key: string, min: number, max: number) =>
      treatmentWith(
        { milestones: [{ id: 'm', kind: 'desk-work', window: { unit: 'day', min, max }, statement: 's' }] },
        { key },
      );
    const [milestone] = planRecovery([desk('late', 5, 7), desk('long', 1, 10), desk('soon', 2, 3)]).milestones;
    expect(milestone?.askedBy.map(({ treatment }) => treatment)).toEqual(['late', 'long']);
  });

  it('1.6 count whole weeks: after 1-2 weeks is day 7 at the earliest, usually by day 14', () => {
    const plan = planRecovery([
      treatmentWith({
        milestones: [{ id: 'm', kind: 'desk-work', window: { unit: 'week', min: 1, max: 2 }, statement: 's' }],
      }),
    ]);
    expect(plan.milestones[0]?.window).toMatchObject({ from: 7, to: 14 });
  });
});
