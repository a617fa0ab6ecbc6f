import { toCivilDate } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { adopt } from '../answer-form.examples.ts';
import { adoptionProblems } from './adoption-problems.ts';
import { rulesOf } from './rules-of.ts';

const [rule] = rulesOf(['R27']);
if (!rule) throw new Error('The factor has no rule.');
const decision = { by: 'Clinical lead', on: toCivilDate('2026-10-01') };

describe('problems of adoptions', () => {
  it('are none where each names a rule in the version given', () => {
    expect(adoptionProblems([rule], adopt([rule]))).toEqual([]);
  });

  it('name a rule that has another version than the one adopted', () => {
    expect(adoptionProblems([{ ...rule, version: '99.0.0' }], adopt([rule]))).toEqual([
      { rule: 'r27-infection-now', problem: 'other-version', adopted: rule.version, shipped: '99.0.0' },
    ]);
  });

  it('name a rule that does not exist', () => {
    expect(adoptionProblems([rule], [{ ...decision, rule: 'r27-infectoin-now' }])).toEqual([
      { rule: 'r27-infectoin-now', problem: 'unknown-rule' },
    ]);
  });

  it('name an adoption without a version', () => {
    expect(adoptionProblems([rule], [{ ...decision, rule: rule.id }])).toEqual([
      { rule: 'r27-infection-now', problem: 'no-version', shipped: rule.version },
    ]);
  });

  it('name a rule that is adopted twice', () => {
    expect(adoptionProblems([rule], [...adopt([rule]), ...adopt([rule])])).toEqual([
      { rule: 'r27-infection-now', problem: 'adopted-twice' },
    ]);
  });
});
