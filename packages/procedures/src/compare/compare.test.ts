import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procedures, worded } from '../testing/worded-procedures.ts';
import { compare, denominatorOf, outOf } from './index.ts';
import type { Cell, Comparison } from './index.ts';

const chin = worded.en['chin-implant'].procedure;
const genioplasty = worded.en['genioplasty'].procedure;

function rowOf({ rows }: Comparison, kind: string, of?: string): readonly Cell[] {
  const found = rows.find(
    ({ subject }) => subject.kind === kind && (of === undefined || Object.values(subject).includes(of)),
  );
  return found?.cells ?? [];
}

describe('options side by side', () => {
  const comparison = compare([chin, genioplasty]);

  it('begin with no treatment, in the words of each procedure', () => {
    expect(comparison.options[0]).toEqual({
      kind: 'no-treatment',
      statements: [
        { procedure: 'chin-implant', statement: 'alternative-none' },
        { procedure: 'genioplasty', statement: 'alternative-none' },
      ],
    });
  });

  it('say of the same harm the same row', () => {
    const [without, implant, bone] = rowOf(comparison, 'harm', 'CX-04');
    expect(without?.kind).toBe('not-applicable');
    expect([implant?.kind, bone?.kind]).toEqual(['estimates', 'estimates']);
  });

  it('say that nothing is known where one procedure has no figure, and never leave the cell out', () => {
    const relapse = rowOf(comparison, 'harm', 'CX-06');
    expect(relapse.map(({ kind }) => kind)).toEqual(['not-applicable', 'not-known', 'estimates']);
  });
});

describe('any set of procedures', () => {
  const sets = fc.subarray([...procedures], { minLength: 1 });

  it('has a cell for every option in every row', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const { options, rows } = compare(set);
        expect(options).toHaveLength(set.length + 1);
        for (const { cells } of rows) expect(cells).toHaveLength(options.length);
        const subjects = rows.map(({ subject }) => JSON.stringify(subject));
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
      { numRuns: 50 },
    );
  });

  it('counts out of one denominator, and loses no figure', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const { of, rows } = compare(set);
        const figures = rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'estimates' ? cell.estimates : [])),
        );
        for (const { estimate } of figures) if (estimate.kind === 'count') expect(estimate.of).toBe(of);
        const shipped = set.flatMap(({ outcomes, complications }) => [...outcomes, ...complications]);
        expect(figures).toHaveLength(shipped.length);
      }),
      { numRuns: 50 },
    );
  });

  it('says the same whatever the order', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const kinds = (comparison: Comparison) =>
          comparison.rows.map(({ subject }) => JSON.stringify(subject)).toSorted();
        expect(kinds(compare(set))).toEqual(kinds(compare(set.toReversed())));
      }),
      { numRuns: 20 },
    );
  });
});

it('says every count of a page out of the finest number that any needs', () => {
  const coarse = { kind: 'count', low: 2, high: 8, of: 100, unit: 'people', certainty: 'low', sources: [] } as const;
  const fine = { ...coarse, low: 4, high: 4, of: 1000 } as const;
  expect(denominatorOf([coarse])).toBe(100);
  expect(denominatorOf([coarse, fine])).toBe(1000);
  expect(outOf(coarse, 1000)).toMatchObject({ low: 20, high: 80, of: 1000 });
  expect(outOf(fine, 1000)).toEqual(fine);
});
