import { parseNumber } from './parse-number.ts';

export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The number is this many times a whole one, counted from `min` or from 0; `1` asks for a whole number. */
  readonly step?: number | undefined;
}

/** Why a text is no number that fits, as data: a part puts it into words. */
export type NumberProblem =
  | { readonly problem: 'empty' | 'unreadable' }
  | { readonly problem: 'between-steps'; readonly value: number; readonly step: number }
  | { readonly problem: 'too-low' | 'too-high'; readonly value: number; readonly limit: number };

/** What a text is read as. */
export type NumberReading = { readonly value: number } | NumberProblem;

/** Reads a number the way `locale` (BCP 47) writes it, and judges it by its limits. */
export function readNumber(
  text: string,
  locale: string | undefined,
  { min, max, step }: NumberLimits = {},
): NumberReading {
  if (text.trim() === '') return { problem: 'empty' };
  const value = parseNumber(text, locale);
  if (value === undefined) return { problem: 'unreadable' };
  if (min !== undefined && value < min) return { problem: 'too-low', value, limit: min };
  if (max !== undefined && value > max) return { problem: 'too-high', value, limit: max };
  if (step !== undefined && !isWhole((value - (min ?? 0)) / step)) return { problem: 'between-steps', value, step };
  return { value };
}

/** Whole, but for what fractions lose in binary: 0.3 is three times 0.1. */
function isWhole(count: number): boolean {
  return Math.abs(count - Math.round(count)) < 1e-9 * Math.max(1, Math.abs(count));
}
