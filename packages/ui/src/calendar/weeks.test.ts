import { toCivilDate } from '@osseo/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstWeekdayOf, weeksOf } from './weeks.ts';

describe('the weeks of a month', () => {
  it('are as many as it takes, with gaps for the days of other months', () => {
    const weeks = weeksOf(toCivilDate('2026-02-14'), 1);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-02-01']);
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
  });

  it('are four to six', () => {
    expect(weeksOf(toCivilDate('2026-08-31'), 1)).toHaveLength(6);
    expect(weeksOf(toCivilDate('2026-08-31'), 1).flat().filter(Boolean).at(-1)).toBe('2026-08-31');
    expect(weeksOf(toCivilDate('2027-02-01'), 1)).toHaveLength(4);
    expect(weeksOf(toCivilDate('2026-12-15'), 7).flat().filter(Boolean)).toHaveLength(31);
  });
});

describe('the first day of a week', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['ko', 7],
    ['es', 1],
    ['es-MX', 7],
    ['ar-EG', 6],
    ['ar-SA', 7],
    ['fa', 6],
  ])('in %s is %i', (locale, expected) => {
    expect(firstWeekdayOf(locale)).toBe(expected);
  });

  it('is known by country where the browser does not say', () => {
    const locales = ['en-GB', 'en-US', 'ko', 'es', 'es-MX', 'ar-EG', 'ar-SA', 'ar-MA', 'fa', 'de', 'fr-CA', 'en-IN'];
    const known = locales.map(firstWeekdayOf);
    vi.spyOn(Intl.Locale.prototype as unknown as { getWeekInfo: () => unknown }, 'getWeekInfo').mockReturnValue(
      undefined,
    );

    expect(locales.map(firstWeekdayOf)).toEqual(known);
  });
});
