import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import type { CountEstimate, Estimate } from './model/estimate.ts';
import { uncitedAgainstTheRule } from './model/citing.ts';
import type { ProcedureId } from './model/procedure-id.ts';
import type { Procedure } from './model/procedure.ts';
import { askedBy } from './risk-factors/question-matrix.ts';
import { sources } from './sources/index.ts';
import { procedureFileProblems } from './schema/index.ts';
import { everyWorded, notesOf, procedures, worded } from './testing/worded-procedures.ts';

function estimates({ outcomes, complications }: Procedure): readonly Estimate[] {
  return [...outcomes, ...complications].map(({ estimate }) => estimate);
}

function counts(procedure: Procedure): readonly CountEstimate[] {
  return estimates(procedure).filter((estimate) => estimate.kind === 'count');
}

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  it('would be taken as a clinic’s own file, in every language', () => {
    const words = Object.fromEntries(
      LOCALES.map((locale) => [locale, worded[locale][procedure.id as ProcedureId].words]),
    );
    const file: unknown = JSON.parse(JSON.stringify({ procedure, words }));
    expect(procedureFileProblems(file, LOCALES)).toEqual([]);
  });

  it('has at least one source per clinical statement', () => {
    expect(uncitedAgainstTheRule(procedure)).toEqual([]);
  });

  it('has warning signs and alternatives', () => {
    expect(procedure.warningSigns.length).toBeGreaterThan(0);
    expect(procedure.alternatives.length).toBeGreaterThan(1);
  });

  it('leaves the days of a visit to its window where the work speaks of follow-up alone', () => {
    const { statements } = worded.en[procedure.id as ProcedureId].words;
    for (const [key, { sources: ids }] of Object.entries(procedure.statements)) {
      if (!key.startsWith('visit-') || !ids.every((id) => id.startsWith('seed-'))) continue;
      expect(statements[key], key).not.toMatch(/\d|\b(?:day|week|month|year)/);
    }
  });

  it('cites works of the bibliography, as a draft', () => {
    for (const [key, { sources: ids, review }] of Object.entries(procedure.statements)) {
      expect(
        ids.every((id) => id in sources),
        key,
      ).toBe(true);
      expect(review.status, key).toBe('draft');
    }
  });

  it('gives counts as ordered ranges that agree with the reported percentages', () => {
    for (const { low, high, of, reported, sources: ids } of counts(procedure)) {
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(of);
      expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      expect(Math.abs((100 * low) / of - (reported?.min ?? NaN))).toBeLessThanOrEqual(0.5);
      expect(Math.abs((100 * high) / of - (reported?.max ?? NaN))).toBeLessThanOrEqual(0.5);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  it('asks all that its groups ask', () => {
    expect(procedure.riskFactors).toEqual(expect.arrayContaining([...askedBy(...procedure.groups)]));
    const asleep = procedure.anaesthesia.some(({ kind }) => kind === 'sedation' || kind === 'general');
    expect(procedure.groups.includes('sedation')).toBe(asleep);
  });
});

describe.each(everyWorded.map((one) => [one.procedure.id, one.words.locale, one] as const))(
  '%s in %s',
  (_id, _locale, { procedure, words }) => {
    it('has words for every statement and for nothing else', () => {
      expect(Object.keys(words.statements).toSorted()).toEqual(Object.keys(procedure.statements).toSorted());
      for (const text of Object.values(words.statements)) expect(text.trim()).not.toBe('');
    });

    it('is marked as a draft', () => {
      expect(words.review.status).toBe('draft');
    });
  },
);

it.each([
  ['dental-implant', { min: 60, max: 180 }],
  ['chin-implant', { min: 28, max: 42 }],
])('%s forbids smoking for at least the weeks that the evidence asks for', (id, until) => {
  const { restrictions } = procedures.find((one) => one.id === id)?.recovery ?? { restrictions: [] };
  const smoking = restrictions.find(({ kind }) => kind === 'smoking');
  expect(smoking?.level).toBe('do-not');
  expect(smoking?.until).toMatchObject(until);
});

it('keeps the notes for reviewers out of what pages load', () => {
  for (const { id, statements } of procedures) {
    expect(Object.values(statements).filter((one) => 'note' in one)).toEqual([]);
    const notes = Object.keys(notesOf[id as ProcedureId]);
    expect(notes.filter((key) => !(key in statements))).toEqual([]);
  }
});
