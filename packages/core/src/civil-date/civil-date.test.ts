import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  parseCivilDate,
  partsOf,
  toCivilDate,
  weekdayOf,
  type CivilDate,
} from './civil-date.ts';

const date = toCivilDate;

/** Any day of 1900-2200, the years in which a recovery can plausibly lie. */
const anyDate = fc.integer({ min: 0, max: 109_937 }).map((days): CivilDate => addDays(date('1900-01-01'), days));

describe('parseCivilDate', () => {
  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );

  it.each(['', '2026-1-2', '26-01-02', '2026-01-02T00:00', ' 2026-01-02', '٢٠٢٦-٠١-٠٢'])(
    'refuses %j, which is not written YYYY-MM-DD',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );

  it('reads a leap day', () => {
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29');
  });
});

describe('toCivilDate', () => {
  it('says what to write, and never repeats what it was given', () => {
    expect(() => toCivilDate('next Tuesday')).toThrow('Write it as YYYY-MM-DD');
    expect(() => toCivilDate('next Tuesday')).not.toThrow('Tuesday');
  });
});

describe('civilDateOf', () => {
  it('refuses parts that are not whole numbers', () => {
    expect(civilDateOf(2026, 1.5, 1)).toBeUndefined();
    expect(civilDateOf(Number.NaN, 1, 1)).toBeUndefined();
  });
});

describe('addDays', () => {
  it('crosses the end of a leap February', () => {
    expect(addDays(date('2028-02-28'), 2)).toBe('2028-03-01');
  });

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const { year, month, day } = partsOf(start);
        const platform = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
        expect(addDays(start, days)).toBe(platform);
      }),
    );
  });

  it('is undone by the difference', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 14, '2028-01-15'],
  ])('%s and %i months is %s', (start, months, expected) => {
    expect(addMonths(date(start), months)).toBe(expected);
  });
});

describe('weekdayOf', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        const platform = new Date(`${day}T12:00:00Z`).getUTCDay();
        expect(weekdayOf(day)).toBe(platform === 0 ? 7 : platform);
      }),
    );
  });
});
