import { PROCEDURE_GROUPS } from '@osseo/procedures';
import { askedBy, riskFactors } from '@osseo/procedures/risk-factors';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../rules/rules-of.ts';
import { factors, FACTORS } from './index.ts';

/** In the patient's own words, for a clinician to read as they are. */
const READ_NOT_JUDGED = ['R50'];

describe.each(PROCEDURE_GROUPS)('before %s', (group) => {
  it('no patient is asked what no rule reads', () => {
    const unheard = askedBy(group)
      .filter((id) => riskFactors[id].asked && !READ_NOT_JUDGED.includes(id))
      .filter((id) => !rulesOf([id]).some(({ groups }) => groups.includes(group)));

    expect(unheard).toEqual([]);
  });
});

it('asks patients about the factors that the catalogue says are asked, and about no other', () => {
  const silent = FACTORS.filter(({ items, needs }) => items.length === 0 && needs === undefined).map(({ id }) => id);

  expect(silent).toEqual(Object.values(riskFactors).flatMap(({ id, asked }) => (asked ? [] : [id])));
});

it('gives every factor that is asked about something to say to the patient', () => {
  expect(FACTORS.filter(({ id, points }) => riskFactors[id].asked && points.length === 0)).toEqual([]);
  expect(factors.R14.points).toEqual([]);
});
