import { describe, expect, it } from 'vitest';
import { gridOf, pathOf, type Count, type Counted, type PersonState, type Total } from './grid.ts';

describe('the crowd of an icon array', () => {
  it.each([
    [5, 100, [5, 0, 95]],
    [{ low: 3, high: 8 }, 100, [3, 5, 92]],
    [{ low: 8, high: 3 }, 100, [3, 5, 92]],
    [{ low: 12, high: 20 }, 1000, [12, 8, 980]],
    [0, 100, [0, 0, 100]],
    [100, 100, [100, 0, 0]],
    [250, 100, [100, 0, 0]],
    [-1, 100, [0, 0, 100]],
    [2.4, 100, [2, 0, 98]],
  ] as const)('counts %j of %i people', (count, total, people) => {
    expect(STATES.map((state) => placesOf(state, count, total, 'people'))).toEqual(people);
  });

  it.each([
    [5, 100, [5, 0, 95]],
    [{ low: 3, high: 8 }, 100, [3, 5, 92]],
    [{ low: 12, high: 20 }, 1000, [12, 8, 980]],
  ] as const)('counts %j of %i things', (count, total, things) => {
    expect(STATES.map((state) => placesOf(state, count, total, 'things'))).toEqual(things);
  });

  it.each([
    [100, 'people'],
    [100, 'things'],
    [1000, 'people'],
    [1000, 'things'],
  ] as const)('has a place for each of %i %s', (total, counted) => {
    const { columns, rows } = gridOf(total, counted);
    expect(columns * rows).toBe(total);
  });

  it('draws no persons where things are counted', () => {
    expect(pathOf('counted', 1, 100, 'things')).not.toBe(pathOf('counted', 1, 100, 'people'));
  });

  it.each(['people', 'things'] as const)(
    'draws uncertain %s in another shape and not only in another colour',
    (counted) => {
      expect(pathOf('uncertain', { low: 0, high: 1 }, 100, counted)).not.toBe(pathOf('counted', 1, 100, counted));
    },
  );
});

const STATES: readonly PersonState[] = ['counted', 'uncertain', 'rest'];

/** How many different places a path draws in. */
function placesOf(state: PersonState, count: Count, total: Total, counted: Counted): number {
  const { cell } = gridOf(total, counted);
  const starts = pathOf(state, count, total, counted).matchAll(/M([\d.]+) ([\d.]+)/gu);
  const places = [...starts].map(
    ([, x, y]) => `${Math.floor(Number(x) / cell.width)},${Math.floor(Number(y) / cell.height)}`,
  );
  return new Set(places).size;
}
