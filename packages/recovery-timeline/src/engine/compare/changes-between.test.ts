import { untilDay } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { planFor, ruleWith, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { changesBetween } from './changes-between.ts';

const rules = [
  ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 }),
  ruleWith({
    type: 'add-visit',
    visit: { id: 'extra', kind: 'check', window: untilDay(9), mergeable: false, statement: 'extra-check' },
  }),
];
const smoking = planFor([chinOn('2026-11-23')], { factors: [yes('R01')], rules });
const plain = planRecovery([chinOn('2026-11-23')]);

describe('between two plans', () => {
  it('that are the same nothing changed', () => {
    expect(changesBetween(smoking, smoking)).toEqual({ movedBy: 0, differences: [] });
    expect(changesBetween(planRecovery([chinOn(null)]), planRecovery([chinOn(null)])).differences).toEqual([]);
  });

  it('4.5 a corrected answer is why its changes are gone', () => {
    const { differences } = changesBetween(smoking, plain);
    expect(differences.map(({ type, name, what, from, to }) => [type, name, what, from?.toDate, to?.toDate])).toEqual([
      ['restriction', 'strenuous-exercise', 'changed', '2027-01-04', '2026-12-21'],
      ['visit', 'extra-check', 'removed', '2026-12-02', undefined],
    ]);
    for (const { because, noLonger } of differences) {
      expect(because).toEqual([]);
      expect(noLonger).toMatchObject([{ factor: 'R01' }]);
    }
  });

  it('4.5 a new answer is why something was added', () => {
    const { differences } = changesBetween(plain, smoking);
    expect(differences.map(({ what, because }) => [what, because.length])).toEqual([
      ['added', 1],
      ['changed', 1],
    ]);
  });

  it('1.7 a date that moved is said once, not for every item', () => {
    expect(changesBetween(plain, planRecovery([chinOn('2026-11-30')]))).toEqual({
      movedBy: 7,
      differences: [],
    });
  });

  it('1.4 a move that changes what is counted in months says so', () => {
    const tooth = (on: string) => planRecovery([toothOn(on)]);
    const { movedBy, differences } = changesBetween(tooth('2026-11-23'), tooth('2027-01-23'));
    expect(movedBy).toBe(61);
    expect(differences.map(({ name }) => name)).toContain('crown');
  });

  it('of treatments that moved apart, dates tell what changed', () => {
    const { movedBy, differences } = changesBetween(
      planRecovery([chinOn('2026-11-23'), toothOn('2026-11-30')]),
      planRecovery([chinOn('2026-11-20'), toothOn('2026-11-30')]),
    );
    expect(movedBy).toBeNull();
    const phases = differences.filter(({ type }) => type === 'phase');
    expect(new Set(phases.map(({ treatment }) => treatment))).toEqual(new Set(['chin']));
  });

  it('a sign that became more urgent is a change without days', () => {
    const raised = planFor([chinOn('2026-11-23')], {
      factors: [yes('R01')],
      rules: [ruleWith({ type: 'raise-triage', sign: 'RF-09', urgency: 'emergency' })],
    });
    expect(changesBetween(plain, raised).differences).toMatchObject([
      { type: 'warning-sign', name: 'RF-09', what: 'changed', from: null, to: null, because: [{ factor: 'R01' }] },
    ]);
  });
});
