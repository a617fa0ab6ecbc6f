/**
 * `npm test`: installs what the tests need, checks the source, builds, verifies
 * the packed packages, runs every test, and ends with one plain total.
 *
 * Three lanes side by side: what waits for a browser or a server leaves the time
 * to what computes. Vitest alone would run the stories when all else is done.
 */
import { runChecks } from './checks/run-checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { startPostgres } from './lib/postgres.ts';
import { runStories } from './lib/run-stories.ts';
import { runTests } from './lib/run-tests.ts';
import { step, stop } from './lib/steps.ts';
import { build } from './lib/turbo.ts';
import { verifyPackages } from './verify/verify-packages.ts';

const chromium = await step('Chromium', ensureChromium);
if ('missing' in chromium) stop(chromium.missing);
const database = await step('PostgreSQL', startPostgres);
if (!database)
  process.stderr.write('PostgreSQL cannot be installed or started by this user: the tests against it are skipped.\n');

const env = {
  CHROMIUM_PATH: chromium.path,
  ...(database && { OSSEO_TEST_DATABASE_URL: database.url }),
};
const built = step('build', () => build());
const [stories, tests, [source, packed]] = await Promise.all([
  step('stories', () => runStories(env)),
  built.then(() => step('tests', () => runTests(['!stories'], env))).finally(() => database?.stop()),
  runChecks().then(async (checks) => {
    await built;
    return [checks, await step('packed packages', verifyPackages)] as const;
  }),
]);

const parts = [source, packed, stories, tests];
const passed = sum(parts.map((part) => part.passed));
const failed = sum(parts.map((part) => part.failed));
const skipped = stories.skipped + tests.skipped;
process.stderr.write(
  `\nchecks ${source.passed + packed.passed} passed, ${source.failed + packed.failed} failed; tests ${stories.passed + tests.passed} passed, ${stories.failed + tests.failed} failed\n`,
);
// Last, where it is found: the reports of three lanes stand far above.
for (const failure of parts.flatMap((part) => part.failures)) process.stderr.write(`failed: ${failure}\n`);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
