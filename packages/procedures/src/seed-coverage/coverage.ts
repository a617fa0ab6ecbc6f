import type { CorrectionId } from './correction-id.ts';
import type { StatementAddress } from './statement-address.ts';

/** What became of a statement of the source texts. */
export type Coverage = Carried | Corrected | LeftOut;

/** It holds, and these statements say it. */
export interface Carried {
  readonly carriedBy: readonly StatementAddress[];
}

/** It does not hold as it stands: these corrections reject it, and it is put right at these statements. */
export interface Corrected {
  readonly correctedBy: readonly [CorrectionId, ...CorrectionId[]];
  readonly at: readonly StatementAddress[];
}

/** Nothing says it, for this reason. */
export interface LeftOut {
  readonly leftOut: string;
}
