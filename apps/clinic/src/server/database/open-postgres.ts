import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { codeOf } from '../config/error-code.ts';
import type { OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { refuseNewer } from './refuse-newer.ts';
import * as schema from './schema.ts';

/** Any number that all processes of this application share; it names the migration lock. */
const MIGRATION_LOCK = 7_402_915;

/** Without `onnotice`, notices of the server go to standard output. */
const quiet = { onnotice: () => {}, connect_timeout: 10 };

/**
 * Connects to PostgreSQL. Several processes may start at once: one migrates, the others wait for it.
 *
 * @throws {Error} that says what to do, if no server answers.
 */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  try {
    await migrateUnderLock(url);
  } catch (error) {
    throw explained(error, url);
  }
  const client = postgres(url, { ...quiet, max: 10 });
  return { db: drizzle(client, { schema }), place: describe(url), close: () => client.end({ timeout: 5 }) };
}

async function migrateUnderLock(url: string): Promise<void> {
  // One connection: the lock belongs to it, and dies with it if the process does.
  const client = postgres(url, { ...quiet, max: 1 });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const db = drizzle(client, { schema });
    await migrate(db, { migrationsFolder: migrationsFolder() });
    await refuseNewer(db, migrationsFolder());
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** What each failure means for the person who starts the site, by the code of the system or of PostgreSQL. */
const NEXT_STEPS: Readonly<Record<string, string>> = {
  '28000': 'does not let this user in. Correct user and password in DATABASE_URL.',
  '28P01': 'does not let this user in. Correct user and password in DATABASE_URL.',
  '3D000': 'has no database of this name. Make it with `createdb`, or correct DATABASE_URL.',
  '42501': 'does not let this user make tables. Make the user the owner of the database.',
  '53300': 'has no connection left. Stop another program that uses it, or allow more.',
};

const UNREACHABLE: readonly unknown[] = [
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
];

function explained(error: unknown, url: string): unknown {
  // The driver's error stands below the migrator's.
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  const next = UNREACHABLE.includes(code)
    ? 'does not answer. Start it, correct DATABASE_URL, or unset that to use the embedded database.'
    : NEXT_STEPS[String(code)];
  return next === undefined ? error : new Error(`Osseo: ${describe(url)} ${next}`, { cause: error });
}

function describe(url: string): string {
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host || 'on this machine'}${pathname}`;
}
