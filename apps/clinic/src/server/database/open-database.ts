import path from 'node:path';
import type { OpenDatabase } from './database.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

/** Opens the store that the settings name, with every migration applied. */
export function openDatabase(config: {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
}): Promise<OpenDatabase> {
  return config.databaseUrl ? openPostgres(config.databaseUrl) : openPglite(path.join(config.dataFolder, 'database'));
}
