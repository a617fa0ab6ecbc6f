import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { explainFolder } from '../config/folder-error.ts';
import type { OpenDatabase } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { refuseNewer } from './refuse-newer.ts';
import * as schema from './schema.ts';

/**
 * Opens an embedded PostgreSQL in a folder, or in memory without one, for tests.
 *
 * @throws {Error} if another process has the folder open. Two would destroy it.
 */
export async function openPglite(folder: string | undefined): Promise<OpenDatabase> {
  const unlock = folder ? await claimFolder(folder) : () => {};
  try {
    const client = await openFiles(folder);
    const db = drizzle(client, { schema });
    // The lock on the folder stands for the advisory lock: nobody else is there.
    await migrate(db, { migrationsFolder: migrationsFolder() });
    await refuseNewer(db, migrationsFolder());
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

async function claimFolder(folder: string): Promise<() => void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return lockFolder(folder);
  } catch (error) {
    throw explainFolder(error, folder);
  }
}

async function openFiles(folder: string | undefined): Promise<PGlite> {
  try {
    return await PGlite.create(folder ?? 'memory://');
  } catch (error) {
    throw new Error(
      `Osseo: the database in ${folder ?? 'memory'} cannot be opened. Its files are damaged, or another program wrote them. ` +
        'Put back a copy of the folder, or choose another with OSSEO_DATA_DIR.',
      { cause: error },
    );
  }
}
