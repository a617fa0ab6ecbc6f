import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { hashToken } from '../crypto/token.ts';
import type { Database, Queries } from '../database/database.ts';
import { drafts } from '../drafts/drafts-table.ts';
import { insertReceipt } from '../receipts/insert-receipt.ts';
import { sealedSubmission } from './sealed-submission.ts';
import type { NewSubmission, SubmissionReceipt } from './submission.ts';
import { submissions } from './submissions-table.ts';

/**
 * Stores a submission once, wipes its draft and issues a receipt, in one
 * transaction. Of several calls with one key, the first to insert wins and the
 * others wait for it at the unique index, so each of them finds its row.
 */
export function submit(
  context: { readonly db: Database; readonly keys: KeyRing; readonly now: Date; readonly idleMinutes: number },
  submission: NewSubmission,
): Promise<SubmissionReceipt> {
  const { db, keys, now, idleMinutes } = context;

  return db.transaction(async (transaction) => {
    const newId = randomUUID();
    const sealed = sealedSubmission(keys, newId);
    const [inserted] = await transaction
      .insert(submissions)
      .values({
        id: newId,
        submissionKey: submission.submissionKey,
        sealedPayload: sealed.sealPayload(submission.payload),
        sealedSummary: sealed.sealSummary(submission.summary),
        severity: submission.severity,
        createdAt: now,
      })
      .onConflictDoNothing({ target: submissions.submissionKey })
      .returning({ id: submissions.id });
    if (inserted)
      await writeAudit(transaction, { at: now, actor: 'patient', action: 'submitted', submissionId: newId });

    const id = inserted?.id ?? (await idOf(transaction, submission.submissionKey));
    if (submission.draftToken) await wipeDraft(transaction, submission.draftToken, id);
    const receiptToken = await insertReceipt(transaction, { submissionId: id, now, idleMinutes });
    return { id, created: inserted !== undefined, receiptToken };
  });
}

async function idOf(db: Queries, submissionKey: string): Promise<string> {
  const [row] = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.submissionKey, submissionKey));
  if (!row) throw new Error('Osseo: a submission vanished while it was sent again. Sending once more is safe.');
  return row.id;
}

/** Removes the answers and leaves the note that they were sent. */
async function wipeDraft(db: Queries, token: string, submissionId: string): Promise<void> {
  await db
    .update(drafts)
    .set({ sealedPayload: null, submissionId })
    .where(and(eq(drafts.tokenHash, hashToken(token)), isNull(drafts.submissionId)));
}
