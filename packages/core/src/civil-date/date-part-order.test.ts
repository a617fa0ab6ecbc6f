import { describe, expect, it } from 'vitest';
import { datePartOrder } from './date-part-order.ts';

describe('datePartOrder', () => {
  it.each([
    ['en-GB', 'day month year'],
    ['en-CA', 'year month day'],
    ['ja', 'year month day'],
    ['ar', 'day month year'],
  ])('asks for a date in %s as %s', (locale, order) => {
    expect(datePartOrder(locale).join(' ')).toBe(order);
  });

  // The locale with a calendar of its own is not among those known by heart: the platform is asked.
  it.each(['ar', 'en', 'en-GB', 'en-US', 'es', 'es-ES', 'ko', 'ko-KR'])(
    'knows of %s by heart what the platform says of it',
    (locale) => {
      expect(datePartOrder(locale)).toEqual(datePartOrder(`${locale}-u-ca-gregory`));
    },
  );
});
