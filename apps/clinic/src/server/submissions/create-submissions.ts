import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { openJudgements } from '../judgements/open-judgements.ts';
import type { StaffMember } from '../staff/staff.ts';
import { isSubmissionId } from './is-submission-id.ts';
import { judgeSubmission } from './judge-submission.ts';
import { listSubmissions } from './list-submissions.ts';
import { submit } from './submit.ts';
import type { StoredSubmission, Submissions } from './submission.ts';
import { submissions } from './submissions-table.ts';
import { toStored } from './to-entry.ts';

export function createSubmissions(options: {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly now: Clock;
  readonly idleMinutes: number;
}): Submissions {
  const { db, keys, now, idleMinutes } = options;

  /** Nobody reads a submission without a line in the audit log: both happen or neither does. */
  async function openAs(
    action: 'opened' | 'exported',
    id: string,
    staff: StaffMember,
  ): Promise<StoredSubmission | undefined> {
    if (!isSubmissionId(id)) return undefined;
    return db.transaction(async (transaction) => {
      const firstReading = and(eq(submissions.id, id), isNull(submissions.firstReadAt));
      await transaction.update(submissions).set({ firstReadAt: now() }).where(firstReading);
      const [row] = await transaction.select().from(submissions).where(eq(submissions.id, id));
      if (!row) return undefined;
      await writeAudit(transaction, { at: now(), actor: staff.id, action, submissionId: id });
      return toStored(keys, row, await openJudgements(transaction, keys, id));
    });
  }

  return {
    submit: (submission) => submit({ db, keys, now: now(), idleMinutes }, submission),
    list: (page) => listSubmissions({ db, keys }, page),
    open: (id, staff) => openAs('opened', id, staff),
    openForExport: (id, staff) => openAs('exported', id, staff),
    judge: async (id, staff, decide) =>
      isSubmissionId(id) ? judgeSubmission({ db, keys, now: now() }, id, staff, decide) : undefined,

    async markReviewed(id, staff) {
      if (!isSubmissionId(id)) return undefined;
      return db.transaction(async (transaction) => {
        const at = now();
        const [reviewed] = await transaction
          .update(submissions)
          .set({ reviewedBy: staff.name, reviewedAt: at })
          .where(and(eq(submissions.id, id), isNull(submissions.reviewedAt)))
          .returning({ id: submissions.id });
        if (reviewed) await writeAudit(transaction, { at, actor: staff.id, action: 'reviewed', submissionId: id });

        const [row] = await transaction
          .select({ by: submissions.reviewedBy, at: submissions.reviewedAt })
          .from(submissions)
          .where(eq(submissions.id, id));
        return row?.by && row.at ? { by: row.by, at: row.at } : undefined;
      });
    },
  };
}
