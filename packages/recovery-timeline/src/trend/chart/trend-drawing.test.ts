import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpectedBand } from '../expected-bands.ts';
import { drawTrend, HEIGHT, type DrawingInput } from './trend-drawing.ts';

const POINTS = [
  { day: 0, score: 4 },
  { day: 1, score: 10 },
  { day: 4, score: 0 },
];

const draw = (change: Partial<DrawingInput> = {}) =>
  drawTrend({ points: POINTS, bands: [], max: 10, width: 320, scaleWidth: 32, isRightToLeft: false, ...change });
const band = (change: Partial<ExpectedBand> = {}): ExpectedBand => ({
  measure: 'pain',
  from: 2,
  to: 3,
  values: null,
  statement: null,
  ...change,
});

const anyPoints = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: -3, max: 400 }), score: fc.nat(10) }), {
    minLength: 1,
    selector: ({ day }) => day,
  })
  .map((points) => points.toSorted((a, b) => a.day - b.day));

describe('the drawing of a measure', () => {
  it('has a line over days that follow each other, and none over days on which nobody said anything', () => {
    expect(draw().lines.map((line) => line.split(' ').length)).toEqual([2, 1]);
  });

  it('puts more above less, and later days further along', () => {
    const [first, second, third] = draw().dots;
    expect([second?.y, first?.y, third?.y]).toEqual(
      [second?.y, first?.y, third?.y].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect((first?.x ?? 0) < (second?.x ?? 0) && (second?.x ?? 0) < (third?.x ?? 0)).toBe(true);
  });

  it('is its own mirror image where text runs from right to left', () => {
    const there = draw({ bands: [band()] });
    const back = draw({ bands: [band()], isRightToLeft: true });
    expect(back.dots.map(({ x }) => 320 - x)).toEqual(there.dots.map(({ x }) => x));
    const [box, mirrored] = [there.bands[0], back.bands[0]];
    expect(mirrored?.width).toBeCloseTo(box?.width ?? 0);
    expect(mirrored?.x).toBeCloseTo(320 - (box?.x ?? 0) - (box?.width ?? 0));
  });

  it('draws a band of values as high as they are, and one of days as high as the scale', () => {
    const [days] = draw({ bands: [band()] }).bands;
    const [values] = draw({ bands: [band({ values: { min: 0, max: 5 } })] }).bands;
    expect(values?.height).toBeCloseTo((days?.height ?? 0) / 2);
  });

  it('draws no band whose days are not shown', () => {
    expect(draw({ bands: [band({ from: 50, to: 60 }), band({ from: -9, to: -8 })] }).bands).toEqual([]);
  });

  it('shows a week at the least, from day 0 where the first check-in is soon after it', () => {
    expect(draw({ points: [{ day: 3, score: 1 }] }).days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(draw({ points: [{ day: 200, score: 1 }] }).days[0]?.day).toBe(200);
  });

  it('stays inside its box, with whole days that do not touch, for any check-ins at any width', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 200, max: 900 }), fc.boolean(), (points, width, isRightToLeft) => {
        const drawing = draw({ points, width, isRightToLeft, bands: [band()] });
        for (const { x, y } of drawing.dots) {
          expect(x >= 0 && x <= width && y >= 0 && y <= HEIGHT).toBe(true);
        }
        for (const box of drawing.bands) expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
        const along = drawing.days.map(({ x }) => x).toSorted((a, b) => a - b);
        for (const [index, x] of along.entries())
          if (index > 0) expect(x - (along[index - 1] ?? 0)).toBeGreaterThan(20);
        expect(drawing.days.every(({ day }) => Number.isInteger(day))).toBe(true);
        expect(drawing.lines.join(' ').split(' ')).toHaveLength(points.length);
      }),
    );
  });
});
