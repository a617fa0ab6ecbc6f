import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../database/database.ts';
import { judgements } from '../judgements/judgements-table.ts';
import { openJudgements, sealJudgement } from '../judgements/open-judgements.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { Judge } from './submission.ts';
import { submissions } from './submissions-table.ts';
import { toStored } from './to-entry.ts';

/**
 * Stores a judgement, the severity that the inbox then sorts by, and a line of the audit log, all or nothing. Of two that
 * follow the same judgement, the first to insert wins; the other changes nothing.
 */
export function judgeSubmission(
  { db, keys, now }: { readonly db: Database; readonly keys: KeyRing; readonly now: Date },
  submissionId: string,
  staff: StaffMember,
  decide: Judge,
): Promise<boolean | undefined> {
  return db.transaction(async (transaction) => {
    const [row] = await transaction.select().from(submissions).where(eq(submissions.id, submissionId));
    if (!row) return undefined;
    const before = await openJudgements(transaction, keys, submissionId);
    const decided = decide(toStored(keys, row, before));
    if (!decided) return false;

    const id = randomUUID();
    const sealedJudgement = sealJudgement(keys, id, decided.judgement);
    const [stored] = await transaction
      .insert(judgements)
      .values({ id, submissionId, number: before.length, sealedJudgement })
      .onConflictDoNothing({ target: [judgements.submissionId, judgements.number] })
      .returning({ id: judgements.id });
    if (!stored) return false;

    await transaction.update(submissions).set({ severity: decided.severity }).where(eq(submissions.id, submissionId));
    await writeAudit(transaction, { at: now, actor: staff.id, action: 'judged', submissionId });
    return true;
  });
}
