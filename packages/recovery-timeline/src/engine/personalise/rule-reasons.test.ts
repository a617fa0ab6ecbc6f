import { days } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { check, clots, planFor, ruleWith, smoker, yes } from './rules.examples.ts';

describe('rules', () => {
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

  it('name no answer, factor or rule in the ids that pages may show', () => {
    const rules = [smoker, ruleWith({ type: 'add-warning', sign: 'RF-13' })];
    const { changes } = planFor([treatmentWith({}), toothOn(null)], { factors: [yes('R01')], rules });
    for (const { id } of changes) expect(id).not.toMatch(/R01|yes|extend/u);
  });
});
