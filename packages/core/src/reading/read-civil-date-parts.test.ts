import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf, toCivilDate } from '../civil-date/civil-date.ts';
import { formatDayOfMonth } from '../civil-date/format-civil-date.ts';
import { readCivilDateParts } from './read-civil-date-parts.ts';

describe('a date in three fields', () => {
  it('is read in the digits of any keyboard', () => {
    for (const [day, month, year] of [
      ['3', '04', '2026'],
      ['٣', '٤', '٢٠٢٦'],
      ['۳', '۴', '۲۰۲۶'],
      ['３', '４', '２０２６'],
      [' 3 ', '4 ', ' 2026'],
    ] as const) {
      expect(readCivilDateParts({ day, month, year })).toEqual({ date: '2026-04-03' });
    }
  });

  it('is read again as it was written, day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_937 }), (days) => {
        const date = addDays(toCivilDate('1900-01-01'), days);
        const { day, month, year } = partsOf(date);
        expect(readCivilDateParts({ day: `${day}`, month: `${month}`, year: `${year}` })).toEqual({ date });
      }),
    );
  });

  it('names what is wrong with it', () => {
    expect(readCivilDateParts({})).toEqual({ problem: 'empty' });
    expect(readCivilDateParts({ day: ' ', month: '', year: '' })).toEqual({ problem: 'empty' });
    expect(readCivilDateParts({ day: '3', year: '2026' })).toEqual({ problem: 'incomplete', missing: ['month'] });
    expect(readCivilDateParts({ month: '4' })).toEqual({ problem: 'incomplete', missing: ['day', 'year'] });
    expect(readCivilDateParts({ day: '3', month: '4', year: '85' })).toEqual({ problem: 'year-too-short', year: '85' });
    expect(readCivilDateParts({ day: '3', month: '4', year: '٨٥' })).toEqual({ problem: 'year-too-short', year: '85' });
    expect(readCivilDateParts({ day: '3', month: '4', year: '198' })).toEqual({
      problem: 'year-too-short',
      year: '198',
    });
    expect(readCivilDateParts({ day: '3', month: 'May', year: '1985' })).toEqual({ problem: 'unreadable' });
    expect(readCivilDateParts({ day: '3', month: '4', year: '-1985' })).toEqual({ problem: 'unreadable' });
    expect(readCivilDateParts({ day: '30', month: '2', year: '2026' })).toEqual({
      problem: 'no-such-date',
      day: 30,
      month: 2,
      year: 2026,
    });
    expect(readCivilDateParts({ day: '1', month: '1', year: '0000' })).toMatchObject({ problem: 'no-such-date' });
    expect(readCivilDateParts({ day: '1', month: '1', year: '20260' })).toMatchObject({ problem: 'no-such-date' });
  });
});

it.each([
  ['en-GB', '30 February'],
  ['en-US', 'February 30'],
  ['ko', '2월 30일'],
  ['es', '30 de febrero'],
  ['ar-EG', '٣٠ فبراير'],
])('a day that no calendar has can be written in %s', (locale, expected) => {
  expect(formatDayOfMonth(30, 2, locale)).toBe(expected);
});
