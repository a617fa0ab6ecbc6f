import type { SourceId } from '../sources/source-id.ts';
import type { Range } from './ranges.ts';

/**
 * How often something happens, as people can picture it. A page uses one
 * denominator for all its counts. Missing numbers are data too: `none-found` is
 * said in words and never drawn, since readers take a gap for a large benefit.
 */
export type Estimate = CountEstimate | NoneFoundEstimate | NotApplicableEstimate;

export interface CountEstimate {
  readonly kind: 'count';
  /** How many of `of`; `low` equals `high` where sources give one figure. */
  readonly low: number;
  readonly high: number;
  readonly of: 100 | 1000;
  /** The percentages as the sources report them, before they were rounded to counts. */
  readonly reported?: Range;
  /** What is counted. */
  readonly unit: 'people' | 'implants';
  /** When, where the source says so. */
  readonly within?: { readonly unit: 'day' | 'month' | 'year'; readonly value: number };
  readonly certainty: 'high' | 'moderate' | 'low';
  readonly sources: readonly SourceId[];
}

export interface NoneFoundEstimate {
  readonly kind: 'none-found';
  /** The day of the search, `YYYY-MM-DD`. */
  readonly searchedOn: string;
}

export interface NotApplicableEstimate {
  readonly kind: 'not-applicable';
  readonly why: string;
}
