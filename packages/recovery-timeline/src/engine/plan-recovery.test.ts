import { formatCivilDate, OsseoError, toCivilDate } from '@osseo/core';
import { days, months, weeks } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { RULE_TEXTS } from './model/plan.ts';
import { planRecovery } from './plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from './recovery.examples.ts';

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

it('gives the same plan in any order of treatments', () => {
  const one = planRecovery([chinOn(toCivilDate('2026-11-23')), toothOn('2026-11-30')]);
  const other = planRecovery([toothOn('2026-11-30'), chinOn('2026-11-23')]);
  expect(one).toEqual(other);
});
