import { expect, it } from 'vitest';
import { spanInWords } from './span-in-words.ts';

it('keeps the unit of the source and the range', () => {
  expect(spanInWords({ unit: 'day', from: 0, to: 0 }, 'en')).toBe('Day 0');
  expect(spanInWords({ unit: 'week', from: 2, to: 6 }, 'en')).toBe('Weeks 2–6');
  expect(spanInWords({ unit: 'month', from: 6, to: null }, 'en')).toBe('From month 6');
  expect(spanInWords({ unit: 'week', from: 2, to: 6 }, 'ko')).toBe('2–6주');
});
