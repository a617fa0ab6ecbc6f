import { days } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import type { PlanOptions } from '../model/options.ts';
import type { RecoveryPlan } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { forPerson } from './for-person.ts';
import { planFor, ruleWith, unknown, yes } from './rules.examples.ts';

const smoker = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 });
const diabetes = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 7 }, { factor: 'R03' });
const clots = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 3 }, { factor: 'R37', family: 'clots' });
const check = { id: 'extra-check', kind: 'check', window: { unit: 'day', min: 3, max: 5 }, mergeable: false } as const;

const runsOf = (plan: RecoveryPlan, kind: string) =>
  plan.restrictions.find((one) => one.kind === kind)?.runs.map(({ from, to, certainty }) => [from, to, certainty]);

const gymFor = (options: PlanOptions) => runsOf(planFor([chinOn(null)], options), 'strenuous-exercise');

describe('rules', () => {
  it('4.1 lengthen what binds and its soft tail alike', () => {
    expect(gymFor({})).toEqual([
      [0, 14, 'binding'],
      [15, 28, 'ask'],
    ]);
    expect(gymFor({ factors: [yes('R01')], rules: [smoker] })).toEqual([
      [0, 28, 'binding'],
      [29, 42, 'ask'],
    ]);
  });

  it('4.1 cannot shorten: a negative extension changes nothing and is not listed', () => {
    const shorter = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: -5 });
    const options = { factors: [yes('R01')], rules: [shorter] };
    expect(planFor([chinOn(null)], options)).toEqual(planRecovery([chinOn(null)]));
  });

  it('4.1 that ask for clearance take every known end away', () => {
    const cleared = ruleWith({ type: 'require-clearance', kind: 'strenuous-exercise' }, { factor: 'R38' });
    const options = { factors: [yes('R01'), yes('R38')], rules: [smoker, cleared] };
    expect(gymFor(options)).toEqual([[0, null, 'binding']]);
  });

  it('4.1 add a visit and a task, once for all treatments of a day', () => {
    const rules = [
      ruleWith({ type: 'add-visit', visit: { ...check, statement: 'extra-visit' } }),
      ruleWith({
        type: 'add-task',
        task: { id: 'sugar', span: days(0, 7), statement: 'measure-sugar', touches: [] },
      }),
    ];
    const plan = planFor([chinOn('2026-11-23'), toothOn('2026-11-23')], { factors: [yes('R01')], rules });
    const ours = plan.visits.filter(({ purposes }) => purposes.some(({ treatment }) => treatment === 'rules'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ window: { from: 3, to: 5, fromDate: '2026-11-26' } });
    expect(plan.tasks.filter(({ treatment }) => treatment === 'rules').map(({ id }) => id)).toEqual(['sugar']);
    expect(plan.tracks).toHaveLength(2);
  });

  it('4.1 add a visit on each day 0 where treatments have different ones', () => {
    const rules = [ruleWith({ type: 'add-visit', visit: { ...check, statement: 'extra-visit' } })];
    const plan = planFor([chinOn('2026-11-23'), toothOn('2026-12-23')], { factors: [yes('R01')], rules });
    expect(plan.changes.map(({ id }) => id)).toEqual(['rules/visits/extra-check/0', 'rules/visits/extra-check/30']);
  });

  it('4.1 add a warning and raise one, and never lower one', () => {
    const rules = [
      ruleWith({ type: 'add-warning', sign: 'RF-13' }),
      ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'emergency' }, { id: 'up' }),
      ruleWith({ type: 'raise-triage', sign: 'RF-07', urgency: 'routine' }, { id: 'down' }),
      ruleWith({ type: 'add-warning', sign: 'RF-07' }, { id: 'known-already' }),
    ];
    const { warningSigns, changes } = planFor([chinOn(null)], { factors: [yes('R01')], rules });
    expect(warningSigns.map(({ id, urgency }) => `${id} ${urgency}`)).toEqual([
      'RF-09 emergency',
      'RF-07 same-day',
      'RF-13 same-day',
    ]);
    expect(changes.map(({ item }) => item)).toEqual(['RF-09', 'RF-13']);
  });

  it('3.7 raise a sign for all as soon as they raise it for one treatment', () => {
    const other = treatmentWith({}, { key: 'a', warningSigns: ['RF-09'] });
    const rule = ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'emergency' });
    const rules = [{ ...rule, groups: [], procedures: ['chin-implant'] }];
    const treatments = [{ ...other, procedure: { ...other.procedure, id: 'another' } }, chinOn(null)];
    const sign = planFor(treatments, { factors: [yes('R01')], rules }).warningSigns.find(({ id }) => id === 'RF-09');
    expect(sign).toMatchObject({ urgency: 'emergency', treatments: ['a', 'chin'] });
  });

  it('4.2 of one family count once, by the longest; families add', () => {
    const rules = [smoker, diabetes, clots];
    const bindingTo = (...factors: ('R01' | 'R03' | 'R37')[]) => gymFor({ factors: factors.map(yes), rules })?.[0]?.[1];
    expect(bindingTo('R03')).toBe(14 + 7);
    expect(bindingTo('R01', 'R03')).toBe(14 + 14);
    expect(bindingTo('R01', 'R03', 'R37')).toBe(14 + 14 + 3);
    const shorter = ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 2 }, { id: 'a-first-by-name' });
    expect(gymFor({ factors: [yes('R01')], rules: [shorter, smoker] })?.[0]?.[1]).toBe(14 + 14);
  });

  it('4.3 of one more factor never relax what the others asked for', () => {
    const rules = [smoker, diabetes];
    expect(gymFor({ factors: [yes('R01'), yes('R03')], rules })).toEqual(gymFor({ factors: [yes('R01')], rules }));
  });

  it('4.4 of which the answer is not known change nothing, and are asked about', () => {
    const plan = planFor([chinOn(null), toothOn(null)], { factors: [unknown('R01')], rules: [smoker] });
    expect(runsOf(plan, 'strenuous-exercise')).toEqual(
      runsOf(planRecovery([chinOn(null), toothOn(null)]), 'strenuous-exercise'),
    );
    expect(plan.questions).toEqual([
      {
        factor: 'R01',
        ask: { treatment: 'rules', statement: 'extend-R01-ask' },
        treatments: ['chin', 'tooth'],
      },
    ]);
  });

  it('4.4 are asked about once for one sentence, and not where they are about no treatment', () => {
    const questions = (...rules: (typeof smoker)[]) =>
      planFor([chinOn(null)], { factors: [unknown('R01')], rules }).questions.map(({ ask }) => ask.statement);
    const longer = ruleWith({ type: 'extend', kind: 'smoking', days: 9 }, { id: 'longer', ask: smoker.ask });
    expect(questions(smoker, longer)).toEqual([smoker.ask]);
    expect(questions(smoker, { ...longer, ask: 'another-ask' })).toEqual([smoker.ask, 'another-ask']);
    expect(questions({ ...smoker, groups: ['rhinoplasty'] })).toEqual([]);
  });

  it('4.4 count as met where the clinic assumes what is not known, and say so', () => {
    const options = { factors: [unknown('R01')], rules: [smoker], unknown: 'assume' } as const;
    const plan = planFor([chinOn(null)], options);
    expect(runsOf(plan, 'strenuous-exercise')?.[0]).toEqual([0, 28, 'binding']);
    expect(plan.changes[0]?.because).toMatchObject([{ answer: 'unknown' }]);
    expect(plan.questions).toEqual([]);
  });

  it('4.4 take a yes before an unknown, in either order', () => {
    const rules = [smoker];
    const both = [unknown('R01'), yes('R01')];
    expect(gymFor({ factors: both, rules })).toEqual(gymFor({ factors: [yes('R01')], rules }));
    expect(gymFor({ factors: both.toReversed(), rules })).toEqual(gymFor({ factors: [yes('R01')], rules }));
  });

  it('4.5 say what changed, from what, and because of which answer, source and adoption', () => {
    const plan = planFor([chinOn(null)], { factors: [yes('R01'), yes('R37')], rules: [smoker, clots] });
    expect(plan.changes).toEqual([
      {
        type: 'restriction',
        id: 'chin/restrictions/gym',
        treatment: 'chin',
        item: 'gym',
        kind: 'strenuous-exercise',
        from: { level: 'do-not', from: 0, until: { min: 14, max: 28 } },
        to: { level: 'do-not', from: 0, until: { min: 31, max: 45 } },
        because: [
          {
            type: 'rule',
            rule: 'extend-R01',
            factor: 'R01',
            answer: 'yes',
            days: 14,
            because: { treatment: 'rules', statement: 'extend-R01-because' },
            sources: ['naseri-2020'],
            adopted: { by: 'Clinical lead', on: '2026-10-01' },
          },
          expect.objectContaining({ rule: 'extend-R37', days: 3 }),
        ],
      },
    ]);
  });

  it('4.5 say why of what they add, each rule that adds it, and whose sign it is', () => {
    const visit = { ...check, statement: 'extra-visit' };
    const task = { id: 'sugar', span: days(0, 7), statement: 'measure-sugar', touches: [] };
    const rules = [
      ruleWith({ type: 'add-visit', visit }, { id: 'one' }),
      ruleWith({ type: 'add-visit', visit }, { id: 'two', factor: 'R03' }),
      ruleWith({ type: 'add-task', task }, { id: 'three' }),
      ruleWith({ type: 'add-warning', sign: 'RF-13' }, { id: 'four' }),
      ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'emergency' }, { id: 'five' }),
      ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'same-day' }, { id: 'six' }),
    ];
    const plan = planFor([chinOn('2026-11-23')], { factors: [yes('R01'), yes('R03')], rules });
    const reasons = plan.changes.map(({ item, because }) => [
      item,
      because.map((one) => one.type === 'rule' && one.rule),
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      'extra-check': ['one', 'two'],
      sugar: ['three'],
      'RF-13': ['four'],
      'RF-09': ['five'],
    });
    expect(plan.changes.find(({ item }) => item === 'sugar')).toMatchObject({
      type: 'task',
      from: null,
      to: { from: 0, to: 7, toDate: '2026-11-30' },
    });
    expect(plan.tasks.find(({ id }) => id === 'sugar')?.changes).toEqual(['rules/tasks/sugar/0']);
    const raised = plan.changes.flatMap((one) => (one.type === 'warning-sign' ? [[one.sign, one.from, one.to]] : []));
    expect(raised).toEqual(
      expect.arrayContaining([
        ['RF-13', null, 'same-day'],
        ['RF-09', 'same-day', 'emergency'],
      ]),
    );
  });

  it('4.5 are named by the items that they changed, and by no other', () => {
    const plan = planFor([chinOn(null)], { factors: [yes('R01')], rules: [smoker] });
    const named = plan.restrictions.map(({ kind, runs }) => [kind, runs.map(({ changes }) => changes)]);
    expect(Object.fromEntries(named)).toMatchObject({
      'strenuous-exercise': [['chin/restrictions/gym'], ['chin/restrictions/gym']],
      smoking: [undefined],
    });
  });

  it('4.5 leave nothing behind when the answer is corrected', () => {
    const rules = [smoker, ruleWith({ type: 'add-visit', visit: { ...check, statement: 'extra-visit' } })];
    expect(planFor([chinOn(null)], { factors: [yes('R01')], rules })).not.toEqual(planRecovery([chinOn(null)]));
    expect(planFor([chinOn(null)], { factors: [], rules })).toEqual(planRecovery([chinOn(null)]));
  });

  it('4.6 adapt limits, tasks and visits by factors, and only those of the procedures that they are about', () => {
    const elsewhere = { ...smoker, groups: ['rhinoplasty'] } as const;
    const byName = { ...elsewhere, procedures: ['chin-implant'] };
    expect(gymFor({ factors: [yes('R01')], rules: [elsewhere] })).toEqual(gymFor({}));
    expect(gymFor({ factors: [yes('R01')], rules: [byName] })?.[0]).toEqual([0, 28, 'binding']);
  });

  it('without rules answers change nothing', () => {
    expect(planFor([chinOn(null)], { factors: [yes('R01'), unknown('R03')] })).toEqual(planRecovery([chinOn(null)]));
  });

  it('that share an id, or add different items under one, are refused whatever the answers', () => {
    const late = { ...check, window: { unit: 'day', min: 9, max: 9 }, statement: 's' } as const;
    const one = ruleWith({ type: 'add-visit', visit: { ...check, statement: 's' } }, { id: 'one' });
    const two = ruleWith({ type: 'add-visit', visit: late }, { id: 'two' });
    expect(() => forPerson({ rules: [smoker, smoker] })).toThrow(/rules\[1\]/u);
    expect(() => forPerson({ rules: [one, two] })).toThrow(/different items/u);
    expect(() => forPerson({ rules: [one, { ...one, id: 'two' }] })).not.toThrow();
    const task = (to: number) =>
      ruleWith(
        { type: 'add-task', task: { id: 'sugar', span: days(0, to), statement: 's', touches: [] } },
        { id: `until-${to}` },
      );
    expect(() => forPerson({ rules: [task(5), task(9)] })).toThrow(/rules\[1\]/u);
  });

  it('are refused where they lengthen by a part of a day, or by no number', () => {
    for (const part of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const rule = ruleWith({ type: 'extend', kind: 'smoking', days: part });
      expect(() => forPerson({ rules: [smoker, { ...rule, id: 'part' }] })).toThrow(/rules\[1\]\.effect\.days/u);
    }
  });

  it('lengthen from the day 0 of the treatment whose limit it is', () => {
    const plan = planFor([toothOn('2026-11-23'), chinOn('2026-12-03')], {
      factors: [yes('R01')],
      rules: [{ ...smoker, groups: ['facial-implant'] }],
    });
    const change = plan.changes.find(({ treatment }) => treatment === 'chin');
    expect(change).toMatchObject({
      from: { from: 10, until: { min: 24, max: 38 } },
      to: { from: 10, until: { min: 38, max: 52 } },
    });
    const gym = plan.restrictions.find(({ kind }) => kind === 'strenuous-exercise');
    expect(gym?.runs.at(-1)?.to).toBe(52);
  });

  it('lengthen a restriction counted in months from its own last day', () => {
    const rule = ruleWith({ type: 'extend', kind: 'smoking', days: 10 });
    const plan = planFor([toothOn('2026-11-23')], { factors: [yes('R01')], rules: [rule] });
    expect(plan.restrictions.find(({ kind }) => kind === 'smoking')?.runs[0]?.toDate).toBe('2027-03-04');
  });

  it('lengthen nothing that has no known end, and add no restriction', () => {
    const rules = [
      ruleWith({ type: 'extend', kind: 'pressure-on-area', days: 10 }),
      ruleWith({ type: 'require-clearance', kind: 'flying' }),
    ];
    expect(planFor([chinOn(null)], { factors: [yes('R01')], rules })).toEqual(planRecovery([chinOn(null)]));
  });

  it('name no answer, factor or rule in the ids that pages may show', () => {
    const rules = [smoker, ruleWith({ type: 'add-warning', sign: 'RF-13' })];
    const { changes } = planFor([treatmentWith({}), toothOn(null)], { factors: [yes('R01')], rules });
    for (const { id } of changes) expect(id).not.toMatch(/R01|yes|extend/u);
  });
});
