import { days, months, weeks } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, treatmentWith } from '../recovery.examples.ts';

describe('days, weeks and months', () => {
  const spansOf = (on: string | null, ...spans: ReturnType<typeof days>[]) =>
    planRecovery([
      treatmentWith(
        { phases: spans.map((span, index) => ({ id: `p${index}`, span, title: 't', normal: [], care: [] })) },
        { on },
      ),
    ]).tracks[0]?.phases.map(({ from, to }) => [from, to]);

  it('1.1 counts days 1-3 as three days after day 0', () => {
    expect(spansOf(null, days(0, 0), days(1, 3))).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });

  it('1.1 reads week w as days 7(w-1)+1 to 7w, so that weeks 2-6 are days 8-42', () => {
    expect(spansOf(null, weeks(1, 1), weeks(2, 6))).toEqual([
      [1, 7],
      [8, 42],
    ]);
  });

  it('1.4 ends a span of months on the day before the same day of the month', () => {
    expect(spansOf('2026-11-23', months(3, 6))).toEqual([[92, 180]]);
    const [phase] =
      planRecovery([
        treatmentWith(
          { phases: [{ id: 'p', span: months(3, 6), title: 't', normal: [], care: [] }] },
          { on: '2026-11-23' },
        ),
      ]).tracks[0]?.phases ?? [];
    expect([phase?.fromDate, phase?.toDate]).toEqual(['2027-02-23', '2027-05-22']);
  });

  it('1.4 counts every month from day 0 itself, so that 31 January + 2 months is 31 March', () => {
    expect(spansOf('2026-01-31', months(1, 2), months(2, 3))).toEqual([
      [28, 58],
      [59, 88],
    ]);
  });

  it('1.4 lets a visit after so many months fall on the same day of the month, first and last', () => {
    const window = { unit: 'month', min: 3, max: 6 } as const;
    const visits = [{ id: 'v', kind: 'check', window, mergeable: true, statement: 's' } as const];
    expect(planRecovery([treatmentWith({ visits }, { on: '2026-11-23' })]).visits[0]?.window).toMatchObject({
      fromDate: '2027-02-23',
      toDate: '2027-05-23',
    });
  });

  it('1.5 takes the last day of February one year after a leap day', () => {
    const plan = planRecovery([
      treatmentWith(
        { milestones: [{ id: 'm', kind: 'final-shape', window: { unit: 'month', min: 12, max: 12 }, statement: 's' }] },
        { on: '2028-02-29' },
      ),
    ]);
    expect(plan.milestones[0]?.window.fromDate).toBe('2029-02-28');
  });

  it('1.4 orders months of an undated plan by 30.44 days each', () => {
    expect(spansOf(null, weeks(1, 4), months(1, 3))).toEqual([
      [1, 29],
      [30, 90],
    ]);
  });

  it('1.4 lets phases tile where one counts in weeks and the next in months', () => {
    const phases = planRecovery([chinOn('2027-01-31')]).tracks[0]?.phases ?? [];
    for (const [index, phase] of phases.slice(1).entries()) expect(phase.from).toBe((phases[index]?.to ?? NaN) + 1);
    expect(phases.at(-1)?.to).toBeNull();
  });

  it('refuses phases that are out of order, and says which', () => {
    expect(() => spansOf(null, days(4, 7), days(0, 3))).toThrow(/recovery\.phases\.p0/u);
    expect(() => spansOf(null, days(0, 3), days(0, 5))).toThrow(/recovery\.phases\.p0/u);
  });
});
