/**
 * `npm test`: installs what the tests need, checks the source, builds, verifies
 * the packed packages, runs every test, and ends with one plain total.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from './checks/run-checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { startPostgres, type TestDatabase } from './lib/postgres.ts';
import { ROOT, runVisibly, step, stop } from './lib/steps.ts';
import { build } from './lib/turbo.ts';
import { verifyPackages } from './verify/verify-packages.ts';
import type { Totals } from './totals-reporter.ts';

const TOTALS = path.join(ROOT, '.osseo/totals.json');

const chromium = await step('Chromium', ensureChromium);
if ('missing' in chromium) stop(chromium.missing);
const database = await step('PostgreSQL', startPostgres);
if (!database)
  process.stderr.write('PostgreSQL cannot be installed or started by this user: the tests against it are skipped.\n');

const source = await runChecks();
await step('build', () => build());
const packed = await step('packed packages', verifyPackages);
const tests = await step('tests', () => runTests(chromium.path, database));

const passed = source.passed + packed.passed + tests.passed;
const failed = source.failed + packed.failed + tests.failed;
process.stderr.write(
  `\nchecks ${source.passed + packed.passed} of ${source.passed + source.failed + packed.passed + packed.failed}, tests ${tests.passed} of ${tests.passed + tests.failed}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}\n`);

async function runTests(chromiumPath: string, postgres: TestDatabase | undefined): Promise<Totals> {
  rmSync(TOTALS, { force: true });
  const env = {
    CHROMIUM_PATH: chromiumPath,
    OSSEO_TOTALS: TOTALS,
    ...(postgres ? { OSSEO_TEST_DATABASE_URL: postgres.url } : {}),
  };
  try {
    await runVisibly('vitest', ['run'], env);
  } finally {
    await postgres?.stop();
  }
  if (!existsSync(TOTALS)) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(readFileSync(TOTALS, 'utf8')) as Totals;
}
