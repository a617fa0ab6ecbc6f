import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createTestDatabase, TEST_STORES } from '../testing/test-store.ts';
import { openPostgres } from './open-postgres.ts';

const store = TEST_STORES.find(({ name }) => name === 'PostgreSQL');
const title = store?.skipped ? `PostgreSQL (skipped: ${store.skipped})` : 'PostgreSQL';

describe.skipIf(store?.skipped)(title, () => {
  it('is migrated once when several processes start together', async () => {
    const { url, drop } = await createTestDatabase();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openPostgres(url)));
    const migrations = await opened[0]?.db.execute(sql`select distinct hash from drizzle.__drizzle_migrations`);
    const lines = await opened[0]?.db.execute(sql`select id from drizzle.__drizzle_migrations`);
    expect(migrations).not.toEqual([]);
    expect(lines).toHaveLength((migrations as readonly unknown[]).length);
    await Promise.all(opened.map((database) => database.close()));
    await drop();
  });

  it('is named without its password', async () => {
    const { url, drop } = await createTestDatabase();
    const withPassword = new URL(url);
    withPassword.password = 'canary-4711';
    const database = await openPostgres(withPassword.href);
    expect(database.place).not.toContain('canary-4711');
    expect(database.place).toContain(withPassword.pathname);
    await database.close();
    await drop();
  });
});

it('a database that is not there is named, with the next step', async ({ skip }) => {
  skip(Boolean(store?.skipped), store?.skipped);
  const { url, drop } = await createTestDatabase();
  await drop();
  await expect(openPostgres(url)).rejects.toThrow(/^Osseo: PostgreSQL .* has no database of this name\. Make it/);
});

it('a PostgreSQL server that does not answer is named, with the next step', async () => {
  const url = 'postgres://user:canary-4711@127.0.0.1:1/clinic';
  const error: unknown = await openPostgres(url).catch((reason: unknown) => reason);
  expect(String(error)).toContain('PostgreSQL 127.0.0.1:1/clinic does not answer');
  expect(String(error)).not.toContain('canary-4711');
});
