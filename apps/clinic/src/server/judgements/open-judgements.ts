import { asc, eq } from 'drizzle-orm';
import { open, seal } from '../crypto/envelope.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Queries } from '../database/database.ts';
import { judgements } from './judgements-table.ts';

const place = (row: string) => ({ table: 'judgements', row, column: 'sealed_judgement' });

export function sealJudgement(keys: KeyRing, id: string, judgement: unknown): string {
  return seal(keys, place(id), judgement);
}

/** What was said of the flags of one submission, oldest first. */
export async function openJudgements(db: Queries, keys: KeyRing, submissionId: string): Promise<readonly unknown[]> {
  const rows = await db
    .select()
    .from(judgements)
    .where(eq(judgements.submissionId, submissionId))
    .orderBy(asc(judgements.number));
  return rows.map(({ id, sealedJudgement }) => open(keys, place(id), sealedJudgement));
}
