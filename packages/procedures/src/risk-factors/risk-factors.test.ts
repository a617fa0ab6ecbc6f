import { describe, expect, it } from 'vitest';
import { riskFactorsEn } from './en.ts';
import { riskFactors, riskFactorStatements } from './index.ts';
import { riskFactorsKo } from './ko.ts';

describe.each(Object.values(riskFactors))('$id', ({ id, patient, clinician, effects }) => {
  it('is found under its own id', () => {
    expect(riskFactors[id].id).toBe(id);
  });

  it('gives intervals that hold their value', () => {
    for (const { figure } of effects) {
      if (!figure?.interval || typeof figure.value !== 'number') continue;
      expect(figure.value).toBeGreaterThanOrEqual(figure.interval.min);
      expect(figure.value).toBeLessThanOrEqual(figure.interval.max);
    }
  });

  it('has a source behind every effect', () => {
    for (const { statement } of effects) expect(riskFactorStatements[statement].sources).not.toEqual([]);
  });

  it('shows patients no figure of an effect', () => {
    expect(riskFactorsEn.statements[patient]).not.toMatch(/%|\bRR\b|\bOR\b|ratio/);
  });

  it('says something to patients and to clinicians', () => {
    expect(riskFactorsKo.statements[patient]).not.toBe('');
    expect(riskFactorsKo.statements[clinician]).not.toBe('');
  });
});

it('uses every statement of its table', () => {
  const named = Object.values(riskFactors).flatMap(({ patient, clinician, effects }) => [
    patient,
    clinician,
    ...effects.map(({ statement }) => statement),
  ]);
  expect([...named].toSorted()).toEqual(Object.keys(riskFactorStatements).toSorted());
});

it('stands on a source or says why not, in every statement', () => {
  for (const [key, { sources, note }] of Object.entries(riskFactorStatements)) {
    expect(sources.length > 0 || note !== undefined, key).toBe(true);
  }
});

it('asks patients nothing that only imaging shows', () => {
  expect(riskFactors.R14.asked).toBe(false);
});
