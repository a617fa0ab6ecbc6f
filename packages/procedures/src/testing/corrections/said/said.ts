import type { Locale } from '@osseo/core';
import type { ProcedureId } from '../../../model/procedure-id.ts';
import type { CorrectionId } from '../../../seed-coverage/correction-id.ts';
import type { StatementAddress } from '../../../seed-coverage/statement-address.ts';

/** What is said instead of a rejected claim: where, and the words that must be there, in each language. */
export interface Said extends Readonly<Record<Locale, string>> {
  readonly correction: CorrectionId;
  readonly at: readonly StatementAddress[];
}

/** The same statement of several procedures. */
export function each(ids: readonly ProcedureId[], key: string): readonly StatementAddress[] {
  return ids.map((id) => `${id}/${key}` as const);
}
