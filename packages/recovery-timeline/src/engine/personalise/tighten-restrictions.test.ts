import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { forPerson } from './for-person.ts';
import { clots, diabetes, gymFor, planFor, ruleWith, smoker, yes } from './rules.examples.ts';

describe('rules that are about limits', () => {
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
});
