import { sql } from 'drizzle-orm';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../database/database.ts';
import { submissions } from './submissions-table.ts';

/**
 * Refuses to start over answers that none of the keys opens, so that a wrong key is noticed before new answers are
 * sealed with it.
 *
 * @throws {Error} that says what to do.
 */
export async function refuseUnknownKeys(db: Database, keys: KeyRing): Promise<void> {
  const sealed = sql<string>`split_part(${submissions.sealedSummary}, '.', 2)`;
  const used = await db.selectDistinct({ keyId: sealed }).from(submissions);
  if (used.every(({ keyId }) => keys.find(keyId))) return;
  throw new Error(
    'Osseo: this database holds answers sealed with a key that OSSEO_ENCRYPTION_KEY does not name. ' +
      'Add that key behind the new one, separated by a comma; if it is lost, so are those answers, and the site needs a new database.',
  );
}
