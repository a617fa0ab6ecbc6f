import { describe, expect, it, vi } from 'vitest';
import { formatMessage } from './format-message.ts';

describe('formatMessage', () => {
  it('fills holes by name', () => {
    expect(formatMessage('Step {step} of {total}', 'en', { step: 2, total: 7 })).toBe('Step 2 of 7');
  });

  it('writes numbers the way the language does', () => {
    expect(formatMessage('{amount}', 'de', { amount: 1234.5 })).toBe('1.234,5');
  });

  describe.each(['en', 'es', 'ko'])('in %s', (language) => {
    const written = (locale: string, value: number) => formatMessage('{value}', locale, { value });

    it('writes small numbers without a formatter, and as one would in every country', () => {
      for (const locale of [language, ...COUNTRIES.map((country) => `${language}-${country}`)]) {
        const formatter = new Intl.NumberFormat(locale);
        const format = vi.spyOn(Number.prototype, 'toLocaleString');
        for (const value of [0, 1, 9, 10, 42, 100, 999]) expect(written(locale, value)).toBe(formatter.format(value));
        expect(format).not.toHaveBeenCalled();
        format.mockRestore();
      }
    });

    it.each([1000, 1234.5, 0.5, -1, 1e21, Number.NaN])('leaves %s to the formatter', (value) => {
      expect(written(language, value)).toBe(new Intl.NumberFormat(language).format(value));
    });
  });

  it.each(['en-u-nu-arab', 'ar-EG', 'fa'])('writes the digits of %s', (locale) => {
    expect(formatMessage('{value}', locale, { value: 42 })).toBe(new Intl.NumberFormat(locale).format(42));
  });

  it('chooses the words by the count', () => {
    const days = { one: '{count} day', other: '{count} days' };
    expect(formatMessage(days, 'en', { count: 1 })).toBe('1 day');
    expect(formatMessage(days, 'en', { count: 2 })).toBe('2 days');
  });

  it('falls back to the general form where a language has more forms than were written', () => {
    expect(formatMessage({ other: '{count} أيام' }, 'ar', { count: 2 })).toContain('أيام');
  });

  it('leaves a hole without a value in sight', () => {
    expect(formatMessage('Call {phone}', 'en')).toBe('Call {phone}');
  });

  it('fills in a value once, whatever it holds', () => {
    expect(formatMessage('{a} {b}', 'en', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});

/** Every country that the platform can name. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => NAMES.of(code));
