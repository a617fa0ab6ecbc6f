import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { codeOf } from '../config/error-code.ts';
import type { OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';

/** Any number that all processes of this application share; it names the migration lock. */
const MIGRATION_LOCK = 7_402_915;

/** Without this, notices of the server go to standard output. */
const quiet = { onnotice: () => {} };

/**
 * Connects to PostgreSQL. Several processes may start at once: one migrates, the others wait for it.
 *
 * @throws {Error} that says what to do, if no server answers.
 */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  try {
    await migrateUnderLock(url);
  } catch (error) {
    throw unreachable(error) ? new Error(explanation(url), { cause: error }) : error;
  }
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

function unreachable(error: unknown): boolean {
  const code = codeOf(error);
  return typeof code === 'string' && ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'CONNECT_TIMEOUT'].includes(code);
}

function explanation(url: string): string {
  return `Osseo: ${describe(url)} does not answer. Start it, correct DATABASE_URL, or unset that to use the embedded database.`;
}

function describe(url: string): string {
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host || 'on this machine'}${pathname}`;
}
