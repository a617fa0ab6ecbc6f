import type { Review } from '@osseo/core';
import type { ComplicationId } from './complication-id.ts';

/** One complication in plain words. */
export interface NamedComplication {
  readonly name: string;
  /** How it comes about. */
  readonly mechanism: string;
}

/** The catalogue in one language; a missing complication does not compile. */
export interface ComplicationWords {
  readonly locale: string;
  readonly complications: Readonly<Record<ComplicationId, NamedComplication>>;
  readonly review: Review;
}
