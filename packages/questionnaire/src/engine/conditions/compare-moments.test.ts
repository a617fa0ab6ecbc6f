import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMoments, compareTimes } from './compare-moments.ts';

/** Earlier, equal, later, or `?` for no order. */
function order(compared: number | undefined): string {
  if (compared === undefined) return '?';
  return compared === 0 ? '=' : compared < 0 ? '<' : '>';
}

describe('two moments', () => {
  it.each([
    ['2026', '<', '2027'],
    ['2026', '=', '2026'],
    ['2026', '?', '2026-05'],
    ['2025', '<', '2026-05-01'],
    ['2026-05', '?', '2026-05-01T09:30:00Z'],
    ['2026-05-01', '?', '2026-05-01T09:30:00+09:00'],
    ['2026-05-02', '>', '2026-05-01T23:30:00-05:00'],
    ['2026-05-01T09:30:00Z', '=', '2026-05-01T18:30:00+09:00'],
    ['2026-05-01T09:30:00.5Z', '>', '2026-05-01T09:30:00Z'],
    ['2026-05-01T00:30:00+09:00', '<', '2026-05-01T00:00:00Z'],
    ['2026-05-01T09:30:00', '?', '2026-05-01T08:00:00Z'],
    ['2026-05-01T09:30:00', '<', '2026-05-02T08:00:00Z'],
    ['2026-05-01T09:30:00Z sharp', '=', '2026-05-01T09:30:00Z sharp'],
    ['never', '?', 'never at all'],
    ['2026-13-01T00:00:00Z', '?', '2026-05-01T00:00:00Z'],
  ])('%s %s %s', (a, expected, b) => {
    expect(order(compareMoments(a, b))).toBe(expected);
  });

  it('are in one order from both sides', () => {
    const text = fc.constantFrom(
      '2025',
      '2026',
      '2026-05',
      '2026-05-01',
      '2026-05-01T09:30:00Z',
      '2026-05-01T09:30:00+09:00',
      'x',
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [order(compareMoments(a, b)), order(compareMoments(b, a))];
        expect(back).toBe({ '<': '>', '>': '<' }[there] ?? there);
      }),
    );
  });
});

describe('two times of day', () => {
  it.each([
    ['09:30:00', '=', '09:30:00.000'],
    ['09:30:00', '<', '09:30:01'],
    ['23:59:59', '>', '00:00:00'],
    ['25:00:00', '?', '09:30:00'],
    ['', '?', '09:30:00'],
  ])('%s %s %s', (a, expected, b) => {
    expect(order(compareTimes(a, b))).toBe(expected);
  });
});
