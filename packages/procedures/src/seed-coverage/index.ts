import type { Coverage } from './coverage.ts';
import { dentalRevision } from './dental-revision.ts';
import { facialBalancing } from './facial-balancing.ts';
import { facialImplants } from './facial-implants.ts';
import { fatTransfer } from './fat-transfer.ts';
import { miniDentalImplants } from './mini-dental-implants.ts';
import type { SeedStatementId } from './seed-statement-id.ts';

export { CORRECTION_IDS, type CorrectionId } from './correction-id.ts';
export type { Carried, Corrected, Coverage, LeftOut } from './coverage.ts';
export { SEED_STATEMENT_IDS, type SeedStatementId } from './seed-statement-id.ts';
export type { StatementAddress } from './statement-address.ts';

/** What became of every statement of the five source texts; a statement without an entry does not compile. */
export const seedCoverage: Readonly<Record<SeedStatementId, Coverage>> = {
  ...facialImplants,
  ...dentalRevision,
  ...miniDentalImplants,
  ...facialBalancing,
  ...fatTransfer,
};
