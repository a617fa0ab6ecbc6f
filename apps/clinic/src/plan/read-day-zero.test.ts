import { toCivilDate } from '@osseo/core';
import { expect, it } from 'vitest';
import { readDayZero } from './read-day-zero.ts';

const today = toCivilDate('2026-11-21');
const read = (day: string, month: string, year: string) => readDayZero({ day, month, year }, today);

it('reads a day, also in full-width digits and with spaces around', () => {
  expect(read('1', '12', '2026')).toBe('2026-12-01');
  expect(read(' 01 ', '１２', '２０２６')).toBe('2026-12-01');
});

it('says what is wrong with a date that cannot be', () => {
  expect(read('', '', '')).toBe('missing');
  expect(read('1', '', '2026')).toBe('unreadable');
  expect(read('first', '12', '2026')).toBe('unreadable');
  expect(read('-1', '12', '2026')).toBe('unreadable');
  expect(read('30', '2', '2027')).toBe('noSuchDate');
  expect(read('1', '13', '2026')).toBe('noSuchDate');
  expect(read('1', '12', '26')).toBe('yearTooShort');
  expect(read('1', '12', '2062')).toBe('outOfRange');
  expect(read('1', '12', '1926')).toBe('outOfRange');
});
