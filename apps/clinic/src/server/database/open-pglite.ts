import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { OpenDatabase } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';

/**
 * Opens an embedded PostgreSQL in a folder, or in memory without one, for tests.
 *
 * @throws {Error} if another process has the folder open. Two would destroy it.
 */
export async function openPglite(folder: string | undefined): Promise<OpenDatabase> {
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = folder ? lockFolder(folder) : () => {};
  try {
    const client = await PGlite.create(folder ?? 'memory://');
    const db = drizzle(client, { schema });
    // The lock on the folder stands for the advisory lock: nobody else is there.
    await migrate(db, { migrationsFolder: migrationsFolder() });
    return {
      db,
      place: folder ?? 'memory',
      async close() {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
