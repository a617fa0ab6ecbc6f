import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { OpenDatabase } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';

/**
 * Opens an embedded PostgreSQL in a folder, or in memory for tests.
 *
 * @throws {Error} if another process has the folder open. Two would destroy it.
 */
export async function openPglite(folder: string | 'memory'): Promise<OpenDatabase> {
  if (folder !== 'memory') await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = folder === 'memory' ? () => {} : lockFolder(folder);
  try {
    const client = await PGlite.create(folder === 'memory' ? 'memory://' : folder);
    const db = drizzle(client, { schema });
    // The lock on the folder stands for the advisory lock: nobody else is there.
    await migrate(db, { migrationsFolder: migrationsFolder() });
    return {
      db,
      place: folder,
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
