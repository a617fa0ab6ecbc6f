import type { OwnSourceId, SourceId } from '../sources/source-id.ts';
import type { Range } from './ranges.ts';

/**
 * How often something happens, as people can picture it. A page uses one
 * denominator for all its counts. Missing numbers are data too: `none-found` is
 * said in words and never drawn, since readers take a gap for a large benefit.
 */
export type Estimate<Key extends string = string> =
  | CountEstimate
  | RareEstimate
  | ShareEstimate
  | NoneFoundEstimate
  | NotApplicableEstimate<Key>;

/** What a figure counts. */
export type EstimateUnit = 'people' | 'implants' | 'treatments' | 'syringes' | 'grafts' | 'dentures';

/** What every figure from studies says of itself. */
interface Studied {
  /** 95% confidence interval in %, where the source gives one. */
  readonly interval?: Range;
  /** When, or over how long, where the source says so. */
  readonly within?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly value: number };
  /** How much was looked at, where the source says so. */
  readonly studied?: { readonly studies?: number; readonly people?: number; readonly units?: number };
  readonly certainty: 'high' | 'moderate' | 'low';
  readonly sources: readonly (OwnSourceId | SourceId)[];
}

export interface CountEstimate extends Studied {
  readonly kind: 'count';
  /** How many of `of`; `low` equals `high` where sources give one figure. */
  readonly low: number;
  readonly high: number;
  readonly of: 100 | 1000;
  /** The percentages as the sources report them, before they were rounded to counts. */
  readonly reported?: Range;
  readonly unit: EstimateUnit;
}

/** Rarer than 1 in 1,000: said in words and never drawn, since a picture of 1,000 people would show none. */
export interface RareEstimate extends Studied {
  readonly kind: 'rare';
  /** One in so many; `min` is the more frequent end. */
  readonly oneIn: Range;
  readonly unit: EstimateUnit;
}

/** A share of something that is not counted in people, such as the fat that stays. */
export interface ShareEstimate extends Studied {
  readonly kind: 'share';
  /** From and to across studies, in %. */
  readonly percent: Range;
  readonly of: 'graft-volume';
}

export interface NoneFoundEstimate {
  readonly kind: 'none-found';
  /** The day of the search, `YYYY-MM-DD`. */
  readonly searchedOn: string;
}

export interface NotApplicableEstimate<Key extends string = string> {
  readonly kind: 'not-applicable';
  /** Statement that says why. */
  readonly why: Key;
}
