import type { KeyRing } from '../crypto/key-ring.ts';
import { sealedSubmission } from './sealed-submission.ts';
import type { Severity, StoredSubmission, SubmissionEntry } from './submission.ts';
import type { submissions } from './submissions-table.ts';

type Row = typeof submissions.$inferSelect;

/** A row as a line of the inbox: its summary opened, its payload left alone. */
export function toEntry(keys: KeyRing, row: Row): SubmissionEntry {
  return {
    id: row.id,
    severity: toSeverity(row.severity),
    submittedAt: row.createdAt,
    firstReadAt: row.firstReadAt,
    review: row.reviewedBy !== null && row.reviewedAt ? { by: row.reviewedBy, at: row.reviewedAt } : null,
    summary: sealedSubmission(keys, row.id).openSummary(row.sealedSummary),
  };
}

export function toStored(keys: KeyRing, row: Row, judgements: readonly unknown[]): StoredSubmission {
  const payload = sealedSubmission(keys, row.id).openPayload(row.sealedPayload);
  return { ...toEntry(keys, row), payload, judgements };
}

const SEVERITIES: readonly Severity[] = [0, 1, 2, 3, 4];

function toSeverity(value: number): Severity {
  // The table has a check on it; a value from outside it counts as the worst rather than the least.
  return SEVERITIES.find((severity) => severity === value) ?? 4;
}
