import { riskFactors } from '@osseo/procedures/risk-factors';
import { describe, expect, it } from 'vitest';
import { draftedRules } from '../../rules/rules-of.ts';
import { DENTAL, flagsOf } from '../thresholds/thresholds.examples.ts';
import { ageToHome } from './age-to-home.examples.ts';
import { habitsToInfections } from './habits-to-infections.examples.ts';

/**
 * For a clinician to read: who meets a rule, and which findings of the catalogue stand
 * in sight beside it. An empty list means that the card says that none was found.
 */
const table = [...habitsToInfections, ...ageToHome];

describe('the findings in sight beside a rule', () => {
  for (const [id, person, given, effects, groups = DENTAL] of table) {
    it(`${id}, ${person}`, () => {
      const flag = flagsOf(given, groups).find(({ rule, kind }) => rule.id === id && kind === 'met');

      expect(flag?.effects).toEqual(effects);
    });
  }

  it('are spelled out for every rule', () => {
    const listed = new Set(table.map(([rule]) => rule));

    expect(draftedRules.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it('are each shown to somebody', () => {
    const shown = new Set(table.flatMap(([rule, , , effects]) => effects.map((effect) => `${rule} ${effect}`)));
    const named = draftedRules.flatMap(({ id, effects }) => effects.map(({ effect }) => `${id} ${effect}`));

    expect(named.filter((pair) => !shown.has(pair))).toEqual([]);
  });
});

describe('each finding that a rule names', () => {
  const named = draftedRules.flatMap(({ id, factor, groups, effects }) =>
    effects.map(({ effect }) => ({ id, factor, groups, effect })),
  );

  it.each(named)('$effect belongs to the factor of $id, and to a procedure for which it counts', (row) => {
    const finding = riskFactors[row.factor].effects.find(({ statement }) => statement === row.effect);

    expect(finding?.groups.filter((group) => row.groups.includes(group))).not.toHaveLength(0);
    expect(finding).toBeDefined();
  });
});
