import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { OpenDatabase } from '../database/database.ts';
import { openPglite } from '../database/open-pglite.ts';
import { openPostgres } from '../database/open-postgres.ts';

/** A store that a suite runs against, or the reason why it does not. */
export interface TestStore {
  readonly name: string;
  readonly skipped: string | undefined;
  open(): Promise<OpenDatabase>;
}

/** `OSSEO_TEST_DATABASE_URL` names a server on which databases may be made and dropped. */
const serverUrl = process.env['OSSEO_TEST_DATABASE_URL'];

export const TEST_STORES: readonly TestStore[] = [
  { name: 'PGlite', skipped: undefined, open: () => openPglite(undefined) },
  {
    name: 'PostgreSQL',
    skipped: serverUrl ? undefined : 'OSSEO_TEST_DATABASE_URL is not set',
    async open() {
      const { url, drop } = await createTestDatabase();
      const database = await openPostgres(url);
      return {
        ...database,
        async close() {
          await database.close();
          await drop();
        },
      };
    },
  },
];

/** A new, empty PostgreSQL database. */
export async function createTestDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  if (!serverUrl) throw new Error('OSSEO_TEST_DATABASE_URL is not set.');
  const name = `osseo_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer((server) => server`create database ${server(name)}`);
  return { url: url.href, drop: () => onServer((server) => server`drop database ${server(name)} with (force)`) };
}

async function onServer(statement: (server: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  if (!serverUrl) return;
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await statement(server);
  } finally {
    await server.end();
  }
}
