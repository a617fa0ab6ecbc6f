import { civilDateOf } from '@osseo/core';
import type { DatePrecision } from '../model/item.ts';
import type { ValueReading } from './reading.ts';
import { toLatinDigits } from './read-number.ts';

/**
 * Reads a date from one text, year first (`2026-03-05`, `2026. 3. 5.`), or from
 * the parts day, month and year. A two-digit year is never guessed at.
 */
export function readDate(values: (part: string) => readonly string[], precision: DatePrecision): ValueReading {
  const read = (part: string) => toLatinDigits(values(part)[0]?.trim() ?? '');
  const whole = read('');
  if (whole !== '') return readWhole(whole, precision);

  const [year, month, day] = [read('year'), read('month'), read('day')];
  if (year === '' && month === '' && day === '') return { answers: [] };
  return readParts(year, month, day, precision);
}

function readWhole(text: string, precision: DatePrecision): ValueReading {
  const [, year, month = '', day = ''] =
    /^(\d+)(?:\s*[-./]\s*(\d{1,2})(?:\s*[-./]\s*(\d{1,2}))?)?\.?$/.exec(text) ?? [];
  return year === undefined ? { code: 'unreadable' } : readParts(year, month, day, precision);
}

function readParts(year: string, month: string, day: string, precision: DatePrecision): ValueReading {
  if (!/^\d+$/.test(year) || !/^\d{0,2}$/.test(month) || !/^\d{0,2}$/.test(day)) return { code: 'unreadable' };
  if (year.length < 4) return { code: 'year-too-short' };
  if (year.length > 4 || Number(year) === 0) return { code: 'no-such-date' };

  if (day !== '') {
    if (month === '') return { code: 'unreadable' };
    const date = civilDateOf(Number(year), Number(month), Number(day));
    return date ? { answers: [{ kind: 'date', value: date }] } : { code: 'no-such-date' };
  }
  if (precision === 'day' || (month === '' && precision !== 'year')) return { code: 'unreadable' };
  if (month === '') return { answers: [{ kind: 'date', value: year }] };
  if (Number(month) < 1 || Number(month) > 12) return { code: 'no-such-date' };
  return { answers: [{ kind: 'date', value: `${year}-${month.padStart(2, '0')}` }] };
}
