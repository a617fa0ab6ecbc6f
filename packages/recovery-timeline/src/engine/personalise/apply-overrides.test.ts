import { toCivilDate } from '@osseo/core';
import { days, untilDay } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import type { PlanOverride } from '../model/options.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { planFor, ruleWith, yes } from './rules.examples.ts';

const override = (recovery: PlanOverride['recovery'], more: Partial<PlanOverride> = {}): PlanOverride => ({
  id: 'cleared',
  treatment: 'chin',
  by: 'Dr Example',
  on: toCivilDate('2026-12-01'),
  why: 'Seen in the clinic.',
  recovery,
  ...more,
});
const shorter = override({ restrictions: { gym: { until: untilDay(10, 20) } } });

describe("a clinic's override", () => {
  it('4.1 shortens, which no rule can, and is listed with who, when and why', () => {
    const plan = planFor([chinOn(null)], { overrides: [shorter] });
    const [gym] = plan.restrictions.filter(({ kind }) => kind === 'strenuous-exercise');
    expect(gym?.runs.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [11, 20],
    ]);
    expect(plan.changes).toEqual([
      {
        type: 'restriction',
        id: 'chin/restrictions/gym/cleared',
        treatment: 'chin',
        item: 'gym',
        kind: 'strenuous-exercise',
        from: { level: 'do-not', from: 0, until: { min: 14, max: 28 } },
        to: { level: 'do-not', from: 0, until: { min: 10, max: 20 } },
        because: [
          { type: 'override', override: 'cleared', by: 'Dr Example', on: '2026-12-01', why: 'Seen in the clinic.' },
        ],
      },
    ]);
  });

  it('is about its own treatment, also where another one has an item of the same name', () => {
    const plan = planFor([chinOn(null), toothOn(null)], { overrides: [shorter] });
    expect(plan.changes.map(({ id }) => id)).toEqual(['chin/restrictions/gym/cleared']);
    expect(
      planFor([toothOn(null), chinOn(null)], { overrides: [{ ...shorter, treatment: 'tooth' }] }).changes,
    ).toMatchObject([{ treatment: 'tooth', from: { until: { min: 3, max: 5 } }, to: { until: { min: 10, max: 20 } } }]);
  });

  it('4.1 comes after the rules, and both are listed', () => {
    const rules = [ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 })];
    const plan = planFor([chinOn(null)], { factors: [yes('R01')], rules, overrides: [shorter] });
    expect(plan.changes.map(({ because }) => because[0]?.type)).toEqual(['rule', 'override']);
    expect(plan.restrictions.find(({ kind }) => kind === 'strenuous-exercise')?.runs[0]).toMatchObject({
      to: 10,
      changes: ['chin/restrictions/gym', 'chin/restrictions/gym/cleared'],
    });
  });

  it('moves phases, tasks, visits and milestones too, and each says from where', () => {
    const plan = planFor([chinOn('2026-11-23')], {
      overrides: [
        override({
          phases: { settling: { span: { unit: 'day', from: 20, to: 42 } } },
          tasks: { massage: { span: days(1, 2) } },
          visits: { stitches: { window: untilDay(5, 6) } },
          milestones: { desk: { window: untilDay(9, 12) } },
        }),
      ],
    });
    expect(plan.changes.map(({ type, from, to }) => [type, from, to])).toMatchObject([
      ['phase', { from: 15, to: 42 }, { from: 20, to: 42 }],
      ['task', { from: 7, to: 42 }, { from: 1, to: 2 }],
      ['visit', { from: 7, to: 10, fromDate: '2026-11-30' }, { from: 5, to: 6, fromDate: '2026-11-28' }],
      ['milestone', { from: 5, to: 7 }, { from: 9, to: 12 }],
    ]);
    expect(plan.visits.find(({ kind }) => kind === 'stitches')?.changes).toEqual(['chin/visits/stitches/cleared']);
    const inTime = planFor([chinOn(null)], { overrides: [override({ tasks: { massage: { span: days(1, 2) } } })] });
    expect(inTime.tasks.map(({ changes }) => changes)).toEqual([]);
    const free = treatmentWith({ tasks: [{ id: 'rinse', span: days(0, 5), statement: 's', touches: [] }] });
    const moved = planFor([free], { overrides: [override({ tasks: { rinse: { span: days(1, 2) } } })] });
    expect(moved.tasks.map(({ changes }) => changes)).toEqual([['chin/tasks/rinse/cleared']]);
    expect(plan.milestones[0]?.changes).toEqual(['chin/milestones/desk/cleared']);
    expect(plan.tracks[0]?.phases[2]?.changes).toEqual(['chin/phases/settling/cleared']);
  });

  it('is named by the days that it changed alone, where one sentence restricts twice', () => {
    const restriction = { kind: 'sun', level: 'avoid', statement: 's' } as const;
    const twice = treatmentWith({
      restrictions: [
        { ...restriction, id: 'first', from: 0, until: untilDay(5) },
        { ...restriction, id: 'second', from: 6, until: untilDay(10) },
      ],
    });
    const overrides = [override({ restrictions: { second: { until: untilDay(8) } } })];
    expect(planFor([twice], { overrides }).restrictions[0]?.runs).toMatchObject([
      { from: 0, to: 5 },
      { from: 6, to: 8, changes: ['chin/restrictions/second/cleared'] },
    ]);
    expect(planFor([twice], {}).restrictions[0]?.runs).toHaveLength(1);
  });

  it('that was decided later stands', () => {
    const later = override(
      { restrictions: { gym: { until: untilDay(12) } } },
      { id: 'again', on: toCivilDate('2026-12-05') },
    );
    for (const overrides of [
      [shorter, later],
      [later, shorter],
    ]) {
      const plan = planFor([chinOn(null)], { overrides });
      expect(plan.restrictions.find(({ kind }) => kind === 'strenuous-exercise')?.runs.at(-1)?.to).toBe(12);
    }
  });

  it('that says what stands already is no change', () => {
    const same = override({ restrictions: { gym: { until: { unit: 'week', min: 2, max: 4 } } } });
    const inDays = override({ restrictions: { gym: { until: untilDay(14, 28) } } });
    for (const one of [same, inDays]) {
      expect(planFor([chinOn(null)], { overrides: [one] })).toEqual(planRecovery([chinOn(null)]));
    }
  });

  it('of days the wrong way round is refused by its place, not by that of the procedure', () => {
    const place = (recovery: PlanOverride['recovery']) => () =>
      planFor([chinOn('2026-11-23')], { overrides: [shorter, override(recovery, { id: 'wrong' })] });
    const wrong = { unit: 'day', min: 9, max: 3 } as const;
    expect(place({ visits: { stitches: { window: wrong } } })).toThrow(/overrides\[1\]\.recovery\.visits\.stitches/u);
    expect(place({ milestones: { desk: { window: wrong } } })).toThrow(/milestones\.desk/u);
    expect(place({ tasks: { massage: { span: days(9, 3) } } })).toThrow(/tasks\.massage/u);
    expect(place({ phases: { early: { span: days(9, 3) } } })).toThrow(/phases\.early/u);
    expect(place({ restrictions: { gym: { until: wrong } } })).toThrow(/restrictions\.gym/u);
    expect(place({ restrictions: { gym: { until: untilDay(-1) } } })).toThrow(/restrictions\.gym/u);
    expect(place({ restrictions: { gym: { from: 40 } } })).toThrow(/restrictions\.gym/u);
  });

  it('moves what a rule added, and waits where the rule no longer applies', () => {
    const visit = { id: 'extra', kind: 'check', window: untilDay(3, 5), mergeable: false, statement: 's' } as const;
    const rules = [ruleWith({ type: 'add-visit', visit })];
    const overrides = [override({ visits: { extra: { window: untilDay(6) } } }, { treatment: 'rules' })];
    const plan = planFor([chinOn(null)], { factors: [yes('R01')], rules, overrides });
    expect(plan.visits.find(({ purposes }) => purposes[0]?.treatment === 'rules')?.window).toMatchObject({ from: 6 });
    expect(planFor([chinOn(null)], { rules, overrides })).toEqual(planRecovery([chinOn(null)]));
  });

  it('of nothing in the plan is refused by its place, and so is a second of one name', () => {
    const plan = (one: PlanOverride) => () => planFor([chinOn(null), toothOn(null)], { overrides: [one] });
    expect(plan({ ...shorter, treatment: 'nose' })).toThrow(/overrides\[0\]\.treatment/u);
    expect(plan(override({ visits: { gone: { window: untilDay(1) } } }))).toThrow(
      /overrides\[0\]\.recovery\.visits\.gone/u,
    );
    expect(() => planFor([chinOn(null)], { overrides: [shorter, shorter] })).toThrow(/overrides\[1\]\.id/u);
  });
});
