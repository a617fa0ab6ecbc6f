import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe } from 'vitest';
import { auditSuite } from '../audit/audit.suite.ts';
import { serverOver, type ClinicServer } from '../clinic-server.ts';
import type { OpenDatabase } from '../database/database.ts';
import { databaseSuite } from '../database/database.suite.ts';
import { draftsSuite } from '../drafts/drafts.suite.ts';
import { receiptsSuite } from '../receipts/receipts.suite.ts';
import { staffSuite } from '../staff/staff.suite.ts';
import { submissionsSuite } from '../submissions/submissions.suite.ts';
import { createTestClock } from './test-clock.ts';
import { testConfig } from './test-config.ts';
import type { SuiteContext } from './suite-context.ts';
import { TEST_STORES } from './test-store.ts';

// One store for all suites: PGlite needs seconds to open.
for (const store of TEST_STORES) {
  const title = store.skipped ? `on ${store.name} (skipped: ${store.skipped})` : `on ${store.name}`;
  describe.skipIf(store.skipped)(title, { timeout: 60_000 }, () => {
    const clock = createTestClock();
    let database: OpenDatabase | undefined;
    let server: ClinicServer | undefined;

    beforeAll(async () => {
      database = await store.open();
      server = await serverOver(database, testConfig(), clock.now);
    }, 60_000);
    afterAll(() => database?.close());

    const context: SuiteContext = {
      clock,
      get db() {
        if (!database) throw new Error('The store is not open.');
        return database.db;
      },
      get server() {
        if (!server) throw new Error('The server is not open.');
        return server;
      },
      async rows(query) {
        const result: unknown = await this.db.execute(sql.raw(query));
        // PGlite wraps its rows, postgres.js gives them bare.
        const rows = Array.isArray(result) ? result : (result as { readonly rows: readonly unknown[] }).rows;
        return rows as readonly Record<string, unknown>[];
      },
    };

    describe('the database', () => databaseSuite(context));
    describe('drafts', () => draftsSuite(context));
    describe('submissions', () => submissionsSuite(context));
    describe('receipts', () => receiptsSuite(context));
    describe('the audit log', () => auditSuite(context));
    describe('staff', () => staffSuite(context));
  });
}
