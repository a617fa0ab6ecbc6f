import { readCivilDateDigits, toLatinDigits } from '@osseo/core';
import type { DatePrecision } from '../model/item.ts';
import type { ValueReading } from './reading.ts';

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

/** What the form can do without is read as the first that there is, and left out again. */
function readParts(year: string, month: string, day: string, precision: DatePrecision): ValueReading {
  const reading = readCivilDateDigits(year, month || '1', day || '1');
  if ('problem' in reading) return { code: reading.problem };
  const isEnough = day === '' ? precision === 'year' || (precision === 'month' && month !== '') : month !== '';
  if (!isEnough) return { code: 'unreadable' };
  return { answers: [{ kind: 'date', value: reading.date.slice(0, day ? 10 : month ? 7 : 4) }] };
}
