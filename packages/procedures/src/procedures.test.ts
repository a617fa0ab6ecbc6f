import { describe, expect, it } from 'vitest';
import type { CountEstimate, Estimate } from './model/estimate.ts';
import { namedStatements } from './model/named-statements.ts';
import type { ProcedureId } from './model/procedure-id.ts';
import type { Procedure } from './model/procedure.ts';
import type { Window } from './model/ranges.ts';
import { isUnknown } from './model/unknown.ts';
import { RESTRICTION_LEVELS } from './model/recovery.ts';
import { askedBy } from './risk-factors/question-matrix.ts';
import { sources } from './sources/index.ts';
import { everyWorded, notesOf, procedures } from './testing/worded-procedures.ts';
import { warningSigns } from './warning-signs/index.ts';

function estimates({ outcomes, complications }: Procedure): readonly Estimate[] {
  return [...outcomes, ...complications].map(({ estimate }) => estimate);
}

function counts(procedure: Procedure): readonly CountEstimate[] {
  return estimates(procedure).filter((estimate) => estimate.kind === 'count');
}

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  const { recovery } = procedure;

  it('says every statement of its table somewhere, and no other', () => {
    expect([...new Set(namedStatements(procedure).map(([, key]) => key))].toSorted()).toEqual(
      Object.keys(procedure.statements).toSorted(),
    );
  });

  it('stands on a source or says why not, in every statement', () => {
    for (const [key, { sources: ids, needsReview, review }] of Object.entries(procedure.statements)) {
      expect(ids.length > 0 || needsReview === true, key).toBe(true);
      expect(
        ids.every((id) => id in sources),
        key,
      ).toBe(true);
      expect(review.status, key).toBe('draft');
    }
  });

  it('uses one denominator for all its counts', () => {
    expect(new Set(counts(procedure).map((estimate) => estimate.of)).size).toBeLessThanOrEqual(1);
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

  it('draws its numbers from sources that the statement names too', () => {
    for (const { statement, estimate } of [...procedure.outcomes, ...procedure.complications]) {
      if ('sources' in estimate) {
        expect(procedure.statements[statement]?.sources).toEqual(expect.arrayContaining([...estimate.sources]));
      }
    }
  });

  it('tiles its phases from day 0 to the end of life', () => {
    const spans = recovery.phases.map(({ span }) => span);
    // A plan of several procedures has the phases of its parts.
    if (procedure.category === 'plan') return expect(spans).toEqual([]);
    expect(spans.every(({ unit }) => unit === 'day')).toBe(true);
    expect(spans[0]?.from).toBe(0);
    expect(spans.at(-1)?.to).toBeNull();
    for (const [index, { to }] of spans.slice(0, -1).entries()) {
      expect(to).not.toBeNull();
      expect(spans[index + 1]?.from).toBe((to ?? 0) + 1);
    }
  });

  it('orders every window and span', () => {
    const windows: Window[] = [...recovery.visits, ...recovery.milestones].map(({ window }) => window);
    for (const { from, until } of recovery.restrictions) {
      if (until === null) continue;
      windows.push(until);
      expect(from).toBeLessThanOrEqual(until.min);
    }
    for (const { min, max } of windows) expect(min).toBeLessThanOrEqual(max);
    for (const { span } of recovery.tasks) expect(span.from).toBeLessThanOrEqual(span.to ?? Infinity);
    const { minutes } = procedure.duration;
    if (!isUnknown(minutes)) expect(minutes.min).toBeLessThanOrEqual(minutes.max);
  });

  it('restricts each kind once at a time, at a known level', () => {
    for (const { level } of recovery.restrictions) expect(RESTRICTION_LEVELS).toContain(level);
    const kinds = recovery.restrictions.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('gives every part an id of its own', () => {
    for (const list of [
      recovery.phases,
      recovery.restrictions,
      recovery.tasks,
      recovery.visits,
      recovery.milestones,
      procedure.materials,
      procedure.outcomes,
      procedure.complications,
    ]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('has emergency and same-day warning signs, emergencies first', () => {
    const urgencies = procedure.warningSigns.map((id) => warningSigns[id].urgency);
    expect(urgencies).toContain('emergency');
    expect(urgencies).toContain('same-day');
    const order = ['emergency', 'same-day', 'routine'];
    expect(urgencies).toEqual(urgencies.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('says how every complication comes about', () => {
    for (const { id, catalogue, mechanism } of procedure.complications)
      expect(catalogue !== undefined || mechanism !== undefined, id).toBe(true);
  });

  it('asks all that its groups ask', () => {
    expect(procedure.riskFactors).toEqual(expect.arrayContaining([...askedBy(...procedure.groups)]));
    const asleep = procedure.anaesthesia.some(({ kind }) => kind === 'sedation' || kind === 'general');
    expect(procedure.groups.includes('sedation')).toBe(asleep);
  });

  it('offers no treatment as the first alternative, with a word for more', () => {
    expect(procedure.alternatives[0]).toBe('alternative-none');
    expect(procedure.alternatives.length).toBeGreaterThan(1);
  });
});

describe.each(everyWorded.map((worded) => [worded.procedure.id, worded.words.locale, worded] as const))(
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
