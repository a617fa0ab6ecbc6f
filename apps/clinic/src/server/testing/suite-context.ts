import type { ClinicServer } from '../clinic-server.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import type { StaffMember } from '../staff/staff.ts';

/** What every suite over a store is given. Both are open once a test runs, not before. */
export interface SuiteContext {
  readonly server: ClinicServer;
  readonly db: Database;
  readonly clock: { readonly now: Clock; pass(minutes: number): void };
  /** Runs SQL and gives the rows, whichever driver it is. */
  rows(query: string): Promise<readonly Record<string, unknown>[]>;
}

/** An answer that must be found nowhere but in what the server hands back. */
export const CANARY: string = 'canary-answer-4711';

export const CLINICIAN: StaffMember = { id: 'staff-1', name: 'Clinician One', email: 'one@clinic.example' };
