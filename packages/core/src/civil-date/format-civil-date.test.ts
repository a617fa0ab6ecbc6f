import { describe, expect, it } from 'vitest';
import { toCivilDate } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';
import { datePartOrder, formatCivilDate, formatCivilDateRange } from './format-civil-date.ts';

const date = toCivilDate('2026-03-08');

describe('formatCivilDate', () => {
  it.each([
    ['en-GB', '8 March 2026'],
    ['en-US', 'March 8, 2026'],
    ['ko', '2026년 3월 8일'],
  ])('writes a date the way %s does', (locale, expected) => {
    expect(formatCivilDate(date, locale)).toBe(expected);
  });

  it('stays on the Gregorian calendar where the language prefers another', () => {
    expect(formatCivilDate(date, 'fa-u-nu-latn')).toContain('2026');
  });
});

describe('formatCivilDateRange', () => {
  it('does not repeat what both ends share', () => {
    const range = formatCivilDateRange(date, toCivilDate('2026-03-12'), 'en-GB');
    expect(range).toMatch(/^8\s?–\s?12 March 2026$/);
  });
});

describe('datePartOrder', () => {
  it.each([
    ['en-GB', 'day month year'],
    ['en-US', 'month day year'],
    ['ko', 'year month day'],
    ['ar', 'day month year'],
  ])('asks for a date in %s as %s', (locale, order) => {
    expect(datePartOrder(locale).join(' ')).toBe(order);
  });
});

it('writes a year of the first century as it is', () => {
  expect(formatCivilDate('0099-03-01' as CivilDate, 'en-GB')).toBe('1 March 99');
});
