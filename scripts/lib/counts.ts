/** What some checks or tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each. */
  readonly failures: readonly string[];
}
