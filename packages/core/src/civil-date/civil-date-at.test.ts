import { expect, it } from 'vitest';
import { civilDateAt } from './civil-date-at.ts';

it('is the day by the clock of the zone, not by that of the machine', () => {
  const moment = new Date('2026-12-31T18:30:00Z');
  expect(civilDateAt(moment, 'Europe/London')).toBe('2026-12-31');
  expect(civilDateAt(moment, 'Asia/Seoul')).toBe('2027-01-01');
  expect(civilDateAt(moment.getTime(), 'Asia/Seoul')).toBe('2027-01-01');
});

it('has a year of four digits', () => {
  expect(civilDateAt(new Date('0987-06-05T12:00:00Z'), 'UTC')).toBe('0987-06-05');
});
