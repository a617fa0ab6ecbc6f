import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFarFrom, strokeOf, withoutLastStroke } from './strokes.ts';

describe('a stroke', () => {
  it('is a dot where the pen did not move', () => {
    expect(strokeOf([{ x: 10, y: 20 }])).toBe('M10 20h0');
  });

  it('is a straight line between two points', () => {
    expect(
      strokeOf([
        { x: 0, y: 0 },
        { x: 10, y: 5 },
      ]),
    ).toBe('M0 0L10 5');
  });

  it('curves through the middles between its points, and ends where the pen was lifted', () => {
    const path = strokeOf([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 20, y: 10 },
      { x: 30, y: 10.06 },
    ]);

    expect(path).toBe('M0 0Q10 0 15 5Q20 10 25 10L30 10.1');
  });

  it('can be taken away again, as often as there are strokes', () => {
    const point = fc.record({ x: fc.nat(600), y: fc.nat(240) });
    const stroke = fc.array(point, { minLength: 1, maxLength: 8 }).map(strokeOf);
    fc.assert(
      fc.property(fc.array(stroke), stroke, (before, last) => {
        expect(withoutLastStroke(before.join('') + last)).toBe(before.join(''));
      }),
    );
  });

  it('leaves an empty sheet empty', () => {
    expect(withoutLastStroke('')).toBe('');
    expect(strokeOf([])).toBe('');
  });

  it('makes no knot where the hand rests', () => {
    expect(isFarFrom({ x: 0, y: 0 }, { x: 2, y: 2 })).toBe(false);
    expect(isFarFrom({ x: 0, y: 0 }, { x: 3, y: 0 })).toBe(true);
  });
});
