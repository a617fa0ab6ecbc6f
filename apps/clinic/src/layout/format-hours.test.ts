import { expect, it } from 'vitest';
import { formatHours } from './format-hours.ts';

it('writes days that follow one another as a range, in the language of the page', () => {
  const hours = { days: [1, 2, 3, 5], opens: '09:00', closes: '18:00' } as const;
  expect(formatHours(hours, 'en-GB')).toBe('Monday–Wednesday, Friday 09:00–18:00');
  expect(formatHours(hours, 'ko-KR')).toBe('월요일–수요일, 금요일 09:00–18:00');
});
