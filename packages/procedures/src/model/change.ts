import type { CivilDate } from '@osseo/core';

/** Something that a clinic set differently from what ships: who, when, what, and what stood there before. */
export interface Change {
  /** Where, such as `recovery.restrictions.smoking.until`. */
  readonly path: string;
  /** What shipped, and what the clinic says instead. */
  readonly from: unknown;
  readonly to: unknown;
  readonly by: string;
  readonly on: CivilDate;
  readonly why?: string;
}
