import { toLatinDigits } from '@osseo/core';
import type { ValueReading } from './reading.ts';

/** Reads a time of day, in 24 hours or with `am` and `pm`: `9:30`, `09:30:15`, `9.30 pm`. */
export function readTime(text: string): ValueReading {
  const value = timeOf(text);
  return typeof value === 'string' ? { answers: [{ kind: 'time', value }] } : value;
}

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;

/** The time as FHIR writes it, `hh:mm:ss`, or why it is none. */
export function timeOf(text: string): string | { readonly code: 'unreadable' | 'no-such-time' } {
  const [, hours, minutes, seconds = '00', fraction = '', half] = TIME.exec(toLatinDigits(text.trim())) ?? [];
  if (hours === undefined || minutes === undefined) return { code: 'unreadable' };
  const clock = Number(hours);
  if (half !== undefined && (clock < 1 || clock > 12)) return { code: 'no-such-time' };
  const hour = half === undefined ? clock : (clock % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return { code: 'no-such-time' };
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}${fraction}`;
}
