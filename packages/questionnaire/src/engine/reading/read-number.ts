import { parseNumber } from '@osseo/core';
import type { ValueReading } from './reading.ts';

/** Reads a whole or decimal number the way `locale` writes it, in any script's digits. */
export function readNumber(text: string, type: 'integer' | 'decimal', locale: string | undefined): ValueReading {
  const value = parseNumber(text, locale);
  if (value === undefined) return { code: 'unreadable' };
  if (type === 'decimal') return { answers: [{ kind: 'decimal', value }] };
  return Number.isInteger(value) ? { answers: [{ kind: 'integer', value }] } : { code: 'not-whole' };
}
