import { datePartOrder } from '@osseo/core';
import { describe, expect, it, vi } from 'vitest';
import { datePartsOf } from './date-parts.ts';

describe('datePartsOf', () => {
  it.each(['ar', 'en', 'es', 'ko'])(
    'knows of %s by heart what the platform says of it, and builds no formatter for it',
    (locale) => {
      const format = vi.spyOn(Intl, 'DateTimeFormat');
      const parts = datePartsOf({ datePrecision: 'day' }, locale);
      expect(format).not.toHaveBeenCalled();
      format.mockRestore();
      expect(parts).toEqual(datePartOrder(locale));
    },
  );

  it.each([
    ['en-US', 'day', 'month day year'],
    ['ja', 'day', 'year month day'],
    ['ja', 'month', 'year month'],
    ['en-GB', 'month', 'month year'],
    ['ar', 'year', 'year'],
  ] as const)('asks in %s for the %s of a date as %s', (locale, datePrecision, order) => {
    expect(datePartsOf({ datePrecision }, locale).join(' ')).toBe(order);
  });
});
