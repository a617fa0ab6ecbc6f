import { randomUUID } from 'node:crypto';
import { createToken, hashToken } from '../crypto/token.ts';
import { minutesAfter } from '../database/clock.ts';
import type { Queries } from '../database/database.ts';
import { receipts } from './receipts-table.ts';

/** Adds a receipt and gives the one copy of its token. */
export async function insertReceipt(
  db: Queries,
  receipt: { readonly submissionId: string; readonly now: Date; readonly idleMinutes: number },
): Promise<string> {
  const token = createToken();
  await db.insert(receipts).values({
    id: randomUUID(),
    tokenHash: hashToken(token),
    submissionId: receipt.submissionId,
    createdAt: receipt.now,
    expiresAt: minutesAfter(receipt.now, receipt.idleMinutes),
  });
  return token;
}
