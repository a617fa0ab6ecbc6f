import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { openPglite } from '../database/open-pglite.ts';
import { migrationsFolder } from '../database/migrations-folder.ts';

/** Where databases that tests copy are kept from one run to the next. */
const CACHE = path.resolve(import.meta.dirname, '../../../../../.osseo/empty-databases');

/**
 * Puts an empty database with every migration into a data folder. PGlite needs
 * seconds of processor time to make one, so that each test copies the first.
 * Another version of PGlite or another migration makes a new one.
 */
export async function putEmptyDatabase(dataFolder: string): Promise<void> {
  const prepared = path.join(CACHE, fingerprint());
  if (!existsSync(prepared)) {
    const own = `${prepared}-${randomUUID()}`;
    await (await openPglite(own)).close();
    try {
      renameSync(own, prepared);
    } catch (error) {
      // Another test was first, and its database is as good.
      if (!existsSync(prepared)) throw error;
    }
  }
  cpSync(prepared, path.join(dataFolder, 'database'), { recursive: true });
}

function fingerprint(): string {
  const manifest = path.resolve(import.meta.dirname, '../../../package.json');
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> };
  const hash = createHash('sha256').update(dependencies['@electric-sql/pglite'] ?? '');
  const migrations = migrationsFolder();
  for (const name of readdirSync(migrations)
    .filter((file) => file.endsWith('.sql'))
    .toSorted())
    hash.update(name).update(readFileSync(path.join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}
