import { days } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { forPerson } from './for-person.ts';
import { check, gymFor, planFor, ruleWith, runsOf, smoker, unknown, yes } from './rules.examples.ts';

describe('rules', () => {
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
});
