import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';

describe('visits', () => {
  it('3.5 of one kind share a day where their windows meet, and keep every purpose', () => {
    const checks = planRecovery([chinOn(null), toothOn(null)]).visits.filter(({ kind }) => kind === 'check');
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ window: { from: 2, to: 3 } });
    expect(checks[0]?.purposes.map(({ statement }) => statement)).toEqual(['first-check', 'tooth-check']);
  });

  it('3.5 that may not be shared keep a day of their own', () => {
    const stitches = (key: string) =>
      treatmentWith(
        {
          visits: [
            { id: 's', kind: 'stitches', window: { unit: 'day', min: 7, max: 10 }, mergeable: false, statement: 'out' },
          ],
        },
        { key },
      );
    expect(planRecovery([stitches('a'), stitches('b')]).visits).toHaveLength(2);
  });

  it('3.5 of one procedure share a day too, by their windows and not by their order', () => {
    const visit = (id: string, min: number, max: number) =>
      ({ id, kind: 'check', window: { unit: 'day', min, max }, mergeable: true, statement: id }) as const;
    const [early, long, late] = [visit('early', 1, 5), visit('long', 3, 10), visit('late', 7, 10)];
    const met = (...visits: (typeof early)[]) =>
      planRecovery([treatmentWith({ visits })]).visits.map(({ purposes }) => purposes.map(({ id }) => id));
    expect(met(early, long, late)).toEqual([['early', 'long'], ['late']]);
    expect(met(early, late, long)).toEqual([['early', 'long'], ['late']]);
  });

  it('3.5 of different kinds keep days of their own', () => {
    const visit = (kind: 'check' | 'imaging') =>
      ({ id: kind, kind, window: { unit: 'day', min: 1, max: 5 }, mergeable: true, statement: kind }) as const;
    expect(planRecovery([treatmentWith({ visits: [visit('check'), visit('imaging')] })]).visits).toHaveLength(2);
  });

  it('1.1 in week 2 may fall on any of days 8-14', () => {
    const plan = planRecovery([
      treatmentWith({
        visits: [{ id: 'v', kind: 'check', window: { unit: 'week', min: 2, max: 2 }, mergeable: true, statement: 's' }],
      }),
    ]);
    expect(plan.visits[0]?.window).toMatchObject({ from: 8, to: 14 });
  });
});
