import { describe, expect, it } from 'vitest';
import { GRIDS, pathOf, type Count, type PersonState, type Total } from './grid.ts';

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
    expect(STATES.map((state) => peopleIn(state, count, total))).toEqual(people);
  });

  it.each([100, 1000] as const)('has a place for each of %i people', (total) => {
    expect(GRIDS[total].columns * GRIDS[total].rows).toBe(total);
  });

  it('draws uncertain people in another shape and not only in another colour', () => {
    expect(pathOf('uncertain', { low: 0, high: 1 }, 100)).not.toBe(pathOf('counted', 1, 100));
  });
});

const STATES: readonly PersonState[] = ['counted', 'uncertain', 'rest'];

/** How many different places a path draws in. */
function peopleIn(state: PersonState, count: Count, total: Total): number {
  const { cell } = GRIDS[total];
  const starts = pathOf(state, count, total).matchAll(/M([\d.]+) ([\d.]+)/gu);
  const places = [...starts].map(
    ([, x, y]) => `${Math.floor(Number(x) / cell.width)},${Math.floor(Number(y) / cell.height)}`,
  );
  return new Set(places).size;
}
