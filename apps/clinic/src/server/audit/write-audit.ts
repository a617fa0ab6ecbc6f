import type { Queries } from '../database/database.ts';
import { audit } from './audit-table.ts';

export interface AuditEvent {
  readonly at: Date;
  /** Id of a member of staff; `patient` for someone without an account, `unknown` for a sign-in that was refused. */
  readonly actor: string;
  readonly action:
    | 'submitted'
    | 'opened'
    | 'exported'
    | 'reviewed'
    | 'judged'
    | 'signed-in'
    | 'sign-in-refused'
    | 'signed-out'
    | 'account-created';
  readonly submissionId?: string;
}

/** Adds one line to the audit log, inside the transaction of what it tells about. */
export async function writeAudit(db: Queries, event: AuditEvent): Promise<void> {
  await db.insert(audit).values(event);
}
