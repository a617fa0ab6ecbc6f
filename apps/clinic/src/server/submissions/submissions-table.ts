import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What was sent. Severity and times are plain, because the inbox sorts by them; everything else is sealed. */
export const submissions = pgTable(
  'submissions',
  {
    id: uuid().primaryKey(),
    submissionKey: text('submission_key').notNull().unique(),
    sealedPayload: text('sealed_payload').notNull(),
    sealedSummary: text('sealed_summary').notNull(),
    severity: smallint().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    firstReadAt: timestamp('first_read_at', { withTimezone: true }),
    reviewedBy: text('reviewed_by'),
    reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
  },
  (table) => [
    check('submissions_severity_known', sql`${table.severity} between 0 and 4`),
    check('submissions_review_whole', sql`(${table.reviewedBy} is null) = (${table.reviewedAt} is null)`),
    index('submissions_inbox').on(table.reviewedAt, table.severity, table.createdAt),
  ],
);
