import type { CivilDatePart, CivilDateReading } from './civil-date-reading.ts';
import { readCivilDateDigits } from './read-civil-date-digits.ts';
import { toLatinDigits } from './to-latin-digits.ts';

const PARTS: readonly CivilDatePart[] = ['day', 'month', 'year'];

/** Reads a date from three fields, in any script's digits. A two-digit year is never guessed at. */
export function readCivilDateParts(parts: Readonly<Partial<Record<CivilDatePart, string>>>): CivilDateReading {
  const texts = PARTS.map((part) => toLatinDigits(parts[part]?.trim() ?? ''));
  const missing = PARTS.filter((_, index) => texts[index] === '');
  if (missing.length === 3) return { problem: 'empty' };
  const [day = '', month = '', year = ''] = texts;
  if (missing.length === 0) return readCivilDateDigits(year, month, day);
  return texts.every((text) => /^\d*$/.test(text)) ? { problem: 'incomplete', missing } : { problem: 'unreadable' };
}
