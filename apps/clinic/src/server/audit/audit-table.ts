import { bigint, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * Who did what to which submission, when. Never an answer. A trigger refuses
 * updates and deletions. Nothing refers to other tables: the log outlives them.
 */
export const audit = pgTable('audit', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull(),
  /** Id of a member of staff, `patient`, or `unknown`. */
  actor: text().notNull(),
  action: text().notNull(),
  submissionId: uuid('submission_id'),
});
