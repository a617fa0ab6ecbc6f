import { toCivilDate } from '@osseo/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan, yearsBetween } from './date-span.ts';
import { hba1cToMmolPerMol, hba1cToPercent, thresholdIn } from './hba1c.ts';
import { packYears } from './pack-years.ts';

describe('HbA1c', () => {
  it.each([
    [7, 53],
    [8, 64],
    [8.5, 69],
  ])('of %d % is %d mmol/mol', (percent, mmolPerMol) => {
    expect(Math.round(hba1cToMmolPerMol(percent))).toBe(mmolPerMol);
    expect(thresholdIn(percent, '%', 'mmol/mol')).toBe(mmolPerMol);
  });

  it('comes back from the other unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 20, noNaN: true }), (percent) => {
        expect(hba1cToPercent(hba1cToMmolPerMol(percent))).toBeCloseTo(percent, 9);
      }),
    );
  });

  it('has no threshold in a unit that nothing connects', () => {
    expect(thresholdIn(7, '%', 'mg/dL')).toBeUndefined();
    expect(thresholdIn(7, '%', undefined)).toBeUndefined();
  });
});

it('20 cigarettes a day for a year are one pack-year', () => {
  expect(packYears(20, 1)).toBe(1);
  expect(packYears(10, 30)).toBe(15);
  expect(packYears(0, 40)).toBe(0);
});

describe('a date of which only a part is known', () => {
  it('means any of its days', () => {
    expect(dateSpan('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
    expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(dateSpan('2024-12')).toEqual({ first: '2024-12-01', last: '2024-12-31' });
    expect(dateSpan('2024-02-03')).toEqual({ first: '2024-02-03', last: '2024-02-03' });
    expect(dateSpan('2024-13')).toBeUndefined();
    expect(dateSpan('long ago')).toBeUndefined();
  });

  it('has whole years between the same days', () => {
    expect(yearsBetween(toCivilDate('2021-11-21'), toCivilDate('2026-11-21'))).toBe(5);
    expect(yearsBetween(toCivilDate('2021-11-22'), toCivilDate('2026-11-21'))).toBeLessThan(5);
  });
});
