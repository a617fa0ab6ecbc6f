import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';

/** Any number that all processes of this application share; it names the migration lock. */
const MIGRATION_LOCK = 7_402_915;

/** Without this, notices of the server go to standard output. */
const quiet = { onnotice: () => {} };

/** Connects to PostgreSQL. Several processes may start at once: one migrates, the others wait for it. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  await migrateUnderLock(url);
  const client = postgres(url, { ...quiet, max: 10 });
  return { db: drizzle(client, { schema }), place: describe(url), close: () => client.end({ timeout: 5 }) };
}

async function migrateUnderLock(url: string): Promise<void> {
  // One connection: the lock belongs to it, and dies with it if the process does.
  const client = postgres(url, { ...quiet, max: 1 });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder() });
  } finally {
    await client.end({ timeout: 5 });
  }
}

function describe(url: string): string {
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host || 'on this machine'}${pathname}`;
}
