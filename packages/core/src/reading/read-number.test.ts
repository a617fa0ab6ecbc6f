import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSeparators, parseNumber } from './parse-number.ts';
import { readNumber } from './read-number.ts';

describe('parseNumber', () => {
  it.each([
    ['7.5', 'en', 7.5],
    ['7,5', 'en', 7.5],
    ['7,5', 'es', 7.5],
    ['1,500', 'en', 1500],
    ['1.500', 'de', 1500],
    ['1.500,25', 'es', 1500.25],
    ['٧٫٥', 'ar', 7.5],
    ['١٬٥٠٠', 'ar-EG', 1500],
    ['۷٫۵', 'fa', 7.5],
    ['７.５', 'ko', 7.5],
    ['\u2212 3', 'en', -3],
    ['-0', 'en', 0],
  ])('reads %s as its language (%s) writes it', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '1e5', '--1', '7 %', '12 34', '1.', '1234567890123456'])('refuses %j', (text) => {
    expect(parseNumber(text, 'en')).toBeUndefined();
  });

  it('does not guess at what languages read differently', () => {
    expect(parseNumber('1,500', undefined)).toBeUndefined();
    expect(parseNumber('1,5', undefined)).toBe(1.5);
    expect(numberSeparators('no language')).toBeUndefined();
  });

  it('reads what it is written as, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom('en', 'ko', 'es', 'ar', 'ar-EG', 'de', 'fr', 'fa', 'hi', 'pt-BR'),
        (hundredths, locale) => {
          const value = hundredths / 100;
          expect(parseNumber(new Intl.NumberFormat(locale).format(value), locale)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('readNumber', () => {
  it('judges a number by its limits', () => {
    const limits = { min: 0, max: 10, step: 0.5 };
    expect(readNumber('7.5', 'en', limits)).toEqual({ value: 7.5 });
    expect(readNumber('-1', 'en', limits)).toEqual({ problem: 'too-low', value: -1, limit: 0 });
    expect(readNumber('11', 'en', limits)).toEqual({ problem: 'too-high', value: 11, limit: 10 });
    expect(readNumber('7.2', 'en', limits)).toEqual({ problem: 'between-steps', value: 7.2, step: 0.5 });
    expect(readNumber(' ', 'en', limits)).toEqual({ problem: 'empty' });
    expect(readNumber('many', 'en', limits)).toEqual({ problem: 'unreadable' });
  });

  it('counts in steps from the least, and forgives what fractions lose in binary', () => {
    expect(readNumber('0.3', 'en', { step: 0.1 })).toEqual({ value: 0.3 });
    expect(readNumber('3', 'en', { min: 1, step: 2 })).toEqual({ value: 3 });
    expect(readNumber('4', 'en', { min: 1, step: 2 })).toMatchObject({ problem: 'between-steps' });
    expect(readNumber('1.5', 'en', { step: 1 })).toMatchObject({ problem: 'between-steps' });
  });
});
