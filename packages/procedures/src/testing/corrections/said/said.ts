import type { Locale } from '@osseo/core';
import type { CorrectionId } from '../../../seed-coverage/correction-id.ts';
import type { StatementAddress } from '../../../seed-coverage/statement-address.ts';

/** What is said instead of a rejected claim: where, and the words that must be there, in each language. */
export interface Said extends Readonly<Record<Locale, string>> {
  readonly correction: CorrectionId;
  readonly at: readonly StatementAddress[];
}
