import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { submissions } from '../submissions/submissions-table.ts';

/**
 * Intakes being filled in. After sending, a row without any answer stays until
 * it expires, so that a second click or an old tab learns that all is sent.
 */
export const drafts = pgTable(
  'drafts',
  {
    /** Also the submission key. */
    id: uuid().primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    revision: integer().notNull(),
    sealedPayload: text('sealed_payload'),
    submissionId: uuid('submission_id').references(() => submissions.id, { onDelete: 'cascade' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    check('drafts_open_or_sent', sql`(${table.sealedPayload} is null) = (${table.submissionId} is not null)`),
    index('drafts_expiry').on(table.expiresAt),
  ],
);
