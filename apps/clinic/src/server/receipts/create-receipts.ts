import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import { open, seal } from '../crypto/envelope.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { hashToken } from '../crypto/token.ts';
import { earlier, minutesAfter, type Clock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { sealedSubmission } from '../submissions/sealed-submission.ts';
import { submissions } from '../submissions/submissions-table.ts';
import { insertReceipt } from './insert-receipt.ts';
import type { Receipts } from './receipt.ts';
import { receipts } from './receipts-table.ts';

/** A day: long enough to print and to save the calendar file, short enough for a borrowed computer. */
const LONGEST_MINUTES = 24 * 60;

export function createReceipts(options: {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly now: Clock;
  readonly idleMinutes: number;
}): Receipts {
  const { db, keys, now, idleMinutes } = options;

  const place = (id: string) => ({ table: 'receipts', row: id, column: 'sealed_extras' });
  const alive = (token: string) => and(eq(receipts.tokenHash, hashToken(token)), gt(receipts.expiresAt, now()));

  return {
    async read(token) {
      if (!token) return undefined;
      const [row] = await db
        .select()
        .from(receipts)
        .innerJoin(submissions, eq(submissions.id, receipts.submissionId))
        .where(alive(token));
      if (!row) return undefined;

      const { id, sealedExtras, createdAt } = row.receipts;
      const expiresAt = earlier(minutesAfter(now(), idleMinutes), minutesAfter(createdAt, LONGEST_MINUTES));
      await db.update(receipts).set({ expiresAt }).where(eq(receipts.id, id));
      return {
        submissionId: row.submissions.id,
        submittedAt: row.submissions.createdAt,
        payload: sealedSubmission(keys, row.submissions.id).openPayload(row.submissions.sealedPayload),
        extras: sealedExtras === null ? undefined : open(keys, place(id), sealedExtras),
      };
    },

    async issue(submissionId) {
      const [known] = await db.select({ id: submissions.id }).from(submissions).where(eq(submissions.id, submissionId));
      return known && insertReceipt(db, { submissionId, now: now(), idleMinutes });
    },

    async saveExtras(token, extras) {
      if (!token) return false;
      const [row] = await db.select({ id: receipts.id }).from(receipts).where(alive(token));
      if (!row) return false;
      const sealedExtras = seal(keys, place(row.id), extras);
      const saved = await db
        .update(receipts)
        .set({ sealedExtras })
        .where(eq(receipts.id, row.id))
        .returning({ id: receipts.id });
      return saved.length > 0;
    },

    async wipe(token) {
      if (!token) return;
      const ofToken = db
        .select({ id: receipts.submissionId })
        .from(receipts)
        .where(eq(receipts.tokenHash, hashToken(token)));
      await db.delete(receipts).where(inArray(receipts.submissionId, ofToken));
    },

    async expire() {
      const gone = await db.delete(receipts).where(lte(receipts.expiresAt, now())).returning({ id: receipts.id });
      return gone.length;
    },
  };
}
