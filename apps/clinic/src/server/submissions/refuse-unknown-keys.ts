import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../database/database.ts';
import { judgements } from '../judgements/judgements-table.ts';
import { submissions } from './submissions-table.ts';

/**
 * Refuses to start over answers, or what staff said of them, that none of the keys opens, so that a wrong key is noticed
 * before anything new is sealed with it.
 *
 * @throws {Error} that says what to do.
 */
export async function refuseUnknownKeys(db: Database, keys: KeyRing): Promise<void> {
  const used = [
    ...(await db.selectDistinct({ keyId: keyIdOf(submissions.sealedSummary) }).from(submissions)),
    ...(await db.selectDistinct({ keyId: keyIdOf(judgements.sealedJudgement) }).from(judgements)),
  ];
  if (used.every(({ keyId }) => keys.find(keyId))) return;
  throw new Error(
    'Osseo: this database holds answers sealed with a key that OSSEO_ENCRYPTION_KEY does not name. ' +
      'Add that key behind the new one, separated by a comma; if it is lost, so are those answers, and the site needs a new database.',
  );
}

function keyIdOf(sealed: PgColumn): SQL<string> {
  return sql<string>`split_part(${sealed}, '.', 2)`;
}
