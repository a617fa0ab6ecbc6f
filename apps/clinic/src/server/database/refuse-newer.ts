import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { desc } from 'drizzle-orm';
import { bigint, pgSchema } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

/** Where the migrator notes what it has applied: the `when` of each entry of its journal. */
const applied = pgSchema('drizzle').table('__drizzle_migrations', {
  createdAt: bigint('created_at', { mode: 'number' }).notNull(),
});

interface Journal {
  readonly entries: readonly { readonly when: number }[];
}

/**
 * Refuses a database that a later version of this application has migrated: this one would not know what it writes to.
 *
 * @throws {Error} that says what to do.
 */
export async function refuseNewer(db: Database, migrationsFolder: string): Promise<void> {
  const journal = JSON.parse(await readFile(path.join(migrationsFolder, 'meta', '_journal.json'), 'utf8')) as Journal;
  const [last] = await db.select().from(applied).orderBy(desc(applied.createdAt)).limit(1);
  if (!last || journal.entries.some(({ when }) => when >= last.createdAt)) return;
  throw new Error(
    'Osseo: a later version of this application has changed this database, and this one cannot use it. ' +
      'Start that version again, or restore the copy of the database from before it.',
  );
}
