import { describe, expect, it } from 'vitest';
import { formatMessage } from './format-message.ts';

describe('formatMessage', () => {
  it('fills holes by name', () => {
    expect(formatMessage('Step {step} of {total}', 'en', { step: 2, total: 7 })).toBe('Step 2 of 7');
  });

  it('writes numbers the way the language does', () => {
    expect(formatMessage('{amount}', 'de', { amount: 1234.5 })).toBe('1.234,5');
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
