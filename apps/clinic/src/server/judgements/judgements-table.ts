import { integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { submissions } from '../submissions/submissions-table.ts';

/**
 * What clinicians said of the flags of a submission, in order: who, when, why. Nothing is taken back; a second judgement
 * follows the first. The number is theirs alone, so that of two who judge at once the second is told.
 */
export const judgements = pgTable(
  'judgements',
  {
    id: uuid().primaryKey(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    sealedJudgement: text('sealed_judgement').notNull(),
  },
  (table) => [unique('judgements_in_order').on(table.submissionId, table.number)],
);
