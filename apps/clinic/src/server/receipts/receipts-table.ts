import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { submissions } from '../submissions/submissions-table.ts';

/** What lets a patient see the result of what they sent, for a while. */
export const receipts = pgTable(
  'receipts',
  {
    id: uuid().primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'cascade' }),
    sealedExtras: text('sealed_extras'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('receipts_expiry').on(table.expiresAt), index('receipts_submission').on(table.submissionId)],
);
