import { formatCivilDate, OsseoError, toCivilDate } from '@osseo/core';
import { days, months } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { RULE_TEXTS } from './model/plan.ts';
import { planRecovery } from './plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from './recovery.examples.ts';

describe('dates', () => {
  it('1.2 are calendar dates without a time, in the plan and in all that it names', () => {
    const found = JSON.stringify(planRecovery([chinOn('2026-11-23'), toothOn('2026-11-30')])).match(
      /\d{4}-\d\d[^"]*/gu,
    );
    expect(found?.length).toBeGreaterThan(20);
    for (const date of found ?? []) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it('1.5 ends month 1 with February when day 0 is 29, 30 or 31 January', () => {
    const monthOne = (on: string) =>
      planRecovery([
        treatmentWith({ phases: [{ id: 'p', span: months(0, 1), title: 't', normal: [], care: [] }] }, { on }),
      ]).tracks[0]?.phases[0]?.toDate;
    for (const day of ['29', '30', '31']) expect(monthOne(`2026-01-${day}`)).toBe('2026-02-27');
    expect(monthOne('2028-01-29')).toBe('2028-02-28');
    expect(monthOne('2028-02-29')).toBe('2028-03-28');
  });

  it('1.7 moves every date with day 0 and no offset', () => {
    const [plan, moved] = ['2026-11-23', '2026-12-23'].map((on) => planRecovery([chinOn(on)]));
    const offsets = (one: typeof plan) => one?.visits.map(({ window }) => [window.from, window.to]);
    expect(offsets(moved)).toEqual(offsets(plan));
    expect(moved?.visits[0]?.window.fromDate).toBe('2026-12-24');
  });

  it('1.7 keeps two day 0s as two tracks, each counted from its own', () => {
    const { tracks } = planRecovery([chinOn('2026-11-23'), toothOn('2027-02-01')]);
    expect(tracks.map(({ phases }) => phases[0]?.fromDate)).toEqual(['2026-11-23', '2027-02-01']);
  });

  it('1.10 are ISO dates of the Gregorian calendar, whatever calendar the reader uses', () => {
    const inArabic = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura').format(new Date(2026, 10, 23));
    expect(inArabic).not.toContain('2026');
    const date = planRecovery([chinOn('2026-11-23')]).visits[0]?.window.fromDate;
    expect(date).toBe('2026-11-24');
    expect(date && formatCivilDate(date, 'ar-SA-u-ca-islamic-umalqura-nu-latn')).toContain('2026');
  });
});

describe('a plan', () => {
  it('1.7 has dates when its treatments have them, and none when they have none', () => {
    expect(planRecovery([chinOn('2026-11-23')]).visits[0]?.window.fromDate).toBe('2026-11-24');
    const undated = planRecovery([chinOn(null)]);
    expect(undated.anchor).toBeNull();
    const open = planRecovery([chinOn('2026-11-23')]).tracks[0]?.phases.at(-1);
    expect([open?.fromDate, open?.toDate]).toEqual(['2027-01-23', null]);
    expect(undated.visits[0]?.window).toEqual({ from: 1, to: 3, fromDate: null, toDate: null });
  });

  it('3.8 refuses treatments of which only some have a date, and says what to do', () => {
    const plan = () => planRecovery([chinOn('2026-11-23'), toothOn(null)]);
    expect(plan).toThrow(OsseoError);
    expect(plan).toThrow(/Give every treatment a date/u);
  });

  it('refuses two treatments of one name, and one that is called as the sentences of rules are', () => {
    expect(() => planRecovery([treatmentWith({}, { key: RULE_TEXTS })])).toThrow(/treatments\[0\]\.key/u);
    expect(() => planRecovery([chinOn(null), chinOn(null)])).toThrow(/treatments\[1\]\.key/u);
  });

  it('3.8 counts from the first of two different days', () => {
    const plan = planRecovery([chinOn('2026-12-03'), toothOn('2026-11-23')]);
    expect(plan.anchor).toBe('2026-11-23');
    expect(plan.tracks.map(({ treatment, dayZero }) => [treatment, dayZero])).toEqual([
      ['tooth', 0],
      ['chin', 10],
    ]);
  });

  it('3.8 resolves days first and merges then: two day 0s meet on the days that they share', () => {
    const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-12-03')]);
    const smoking = plan.restrictions.find(({ kind }) => kind === 'smoking');
    expect(smoking?.runs.map(({ from, to, askedBy }) => [from, to, askedBy.length])).toEqual([
      [-14, 9, 1],
      [10, 28, 2],
      [29, 99, 1],
    ]);
  });

  it('lasts until the last day that anything names; what has no known end counts with its first', () => {
    const task = (to: number | null) => ({ id: 't', span: days(20, to), statement: 's', touches: [] });
    expect(planRecovery([treatmentWith({ tasks: [task(60)] })]).lastDay).toBe(60);
    expect(planRecovery([treatmentWith({ tasks: [task(null)] })]).lastDay).toBe(20);
  });

  it('has its visits, tasks and milestones in the order of their first days', () => {
    const window = (min: number) => ({ unit: 'day', min, max: min }) as const;
    const plan = planRecovery([
      treatmentWith({
        visits: [9, 4, 6].map((day) => ({
          id: `v${day}`,
          kind: 'check',
          window: window(day),
          mergeable: false,
          statement: 's',
        })),
        tasks: [9, 4, 6].map((day) => ({ id: `t${9 - day}`, span: days(day, null), statement: 's', touches: [] })),
        milestones: [
          { id: 'm', kind: 'driving', window: window(9), statement: 's' },
          { id: 'n', kind: 'sitting', window: window(4), statement: 's' },
        ],
      }),
    ]);
    expect(plan.visits.map((visit) => visit.window.from)).toEqual([4, 6, 9]);
    expect(plan.tasks.map(({ from }) => from)).toEqual([4, 6, 9]);
    expect(plan.milestones.map(({ kind }) => kind)).toEqual(['sitting', 'driving']);
  });

  it('is empty without treatments', () => {
    expect(planRecovery([])).toMatchObject({ anchor: null, lastDay: 0, tracks: [], restrictions: [], visits: [] });
  });

  it('3.6 keeps the phases of each procedure in a track of its own', () => {
    const plan = planRecovery([chinOn(null), toothOn(null)]);
    expect(plan.tracks.map(({ phases }) => phases.length)).toEqual([4, 3]);
  });

  it('3.7 warns of what any of its procedures warns of, the most urgent first', () => {
    const { warningSigns } = planRecovery([chinOn(null), toothOn(null)]);
    expect(warningSigns.map(({ id, treatments }) => [id, treatments])).toEqual(
      expect.arrayContaining([
        ['RF-07', ['chin', 'tooth']],
        ['RF-09', ['chin']],
        ['RF-10', ['tooth']],
      ]),
    );
    expect(warningSigns).toHaveLength(3);
  });

  it('3.7 warns of a sign that is normal for another of its procedures', () => {
    const calm = treatmentWith(
      { phases: [{ id: 'p', span: days(0, null), title: 't', normal: ['redness'], care: [] }] },
      { key: 'calm' },
    );
    const { warningSigns } = planRecovery([calm, treatmentWith({}, { key: 'watched', warningSigns: ['RF-09'] })]);
    expect(warningSigns.map(({ id, treatments }) => [id, treatments])).toEqual([['RF-09', ['watched']]]);
  });
});

it('gives the same plan in any order of treatments', () => {
  const one = planRecovery([chinOn(toCivilDate('2026-11-23')), toothOn('2026-11-30')]);
  const other = planRecovery([toothOn('2026-11-30'), chinOn('2026-11-23')]);
  expect(one).toEqual(other);
});
