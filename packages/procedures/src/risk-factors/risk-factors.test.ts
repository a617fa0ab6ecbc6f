import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import type { Range } from '../model/ranges.ts';
import { sources } from '../sources/index.ts';
import { riskFactorsEn } from './en.ts';
import { riskFactorsEs } from './es.ts';
import { groupsThatAsk, RISK_FACTOR_IDS, riskFactors, riskFactorStatements } from './index.ts';
import { riskFactorsKo } from './ko.ts';

const words = { en: riskFactorsEn, ko: riskFactorsKo, es: riskFactorsEs };

it('has the 50 factors of the evidence', () => {
  expect(RISK_FACTOR_IDS.length).toBe(50);
  expect(Object.keys(riskFactors).toSorted()).toEqual([...RISK_FACTOR_IDS]);
});

describe.each(Object.values(riskFactors))('$id', ({ id, groups, patient, clinician, effects }) => {
  it('is found under its own id', () => {
    expect(riskFactors[id].id).toBe(id);
    expect([patient, clinician]).toEqual([`${id}-patient`, `${id}-clinician`]);
    for (const { statement } of effects) expect(statement.slice(0, 3)).toBe(id);
  });

  it('belongs to the groups that ask about it', () => {
    expect(groups).toEqual(groupsThatAsk(id));
  });

  it('gives ordered ranges, and intervals that hold their value', () => {
    for (const { figure } of effects) {
      if (figure === null) continue;
      const { value, interval } = figure;
      const ranges: Range[] = [interval ?? [], typeof value === 'number' ? [] : value].flat();
      for (const { min, max } of ranges) expect(min).toBeLessThan(max);
      if (interval === null || typeof value !== 'number') continue;
      expect(value).toBeGreaterThanOrEqual(interval.min);
      expect(value).toBeLessThanOrEqual(interval.max);
    }
  });

  it('has a source behind every effect', () => {
    for (const { statement } of effects) expect(riskFactorStatements[statement].sources).not.toEqual([]);
  });

  it('names the procedures of an effect once each', () => {
    for (const { groups: about } of effects) expect(new Set(about).size).toBe(about.length);
  });

  it.each(LOCALES)('says something to patients and to clinicians in %s', (locale) => {
    const { names, statements } = words[locale];
    for (const text of [names[id], statements[patient], statements[clinician]]) expect(text.trim()).not.toBe('');
  });

  it.each(LOCALES)('shows patients no figure of an effect in %s', (locale) => {
    expect(words[locale].statements[patient]).not.toMatch(/%|\bRR\b|\bOR\b|ratio/);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it('has words for every statement and for nothing else', () => {
    expect(Object.keys(words[locale].statements).toSorted()).toEqual(Object.keys(riskFactorStatements).toSorted());
    expect(Object.keys(words[locale].names).toSorted()).toEqual([...RISK_FACTOR_IDS]);
  });

  it('gives patients the same numbers as English', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
    for (const { patient } of Object.values(riskFactors)) {
      expect(numbers(words[locale].statements[patient]), patient).toEqual(numbers(riskFactorsEn.statements[patient]));
    }
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

it('stands on works of the bibliography', () => {
  for (const [key, { sources: ids, review }] of Object.entries(riskFactorStatements)) {
    expect(ids, key).not.toEqual([]);
    for (const id of ids) expect(sources, key).toHaveProperty([id]);
    expect(review.status, key).toBe('draft');
  }
});

it('asks patients nothing that only scans and laboratories show', () => {
  expect(RISK_FACTOR_IDS.filter((id) => !riskFactors[id].asked)).toEqual(['R14', 'R17']);
});

it('keeps what was found elsewhere apart from the procedures here', () => {
  const about = (key: string) =>
    Object.values(riskFactors)
      .flatMap(({ effects }) => effects)
      .find(({ statement }) => statement === key)?.groups;
  expect(about('R01-heavy-per-patient')).toEqual(['dental-implant']);
  expect(about('R01-abdominoplasty')).toEqual([]);
  expect(about('R01-facelift')).toEqual([]);
});
