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
import { addCounts } from './lib/counts.ts';
import { addTotals } from './lib/read-totals.ts';
import { runStories } from './lib/run-stories.ts';
import { runTests } from './lib/run-tests.ts';
import { step, stop } from './lib/steps.ts';
import { testPackages } from './lib/test-packages.ts';
import { build } from './lib/turbo.ts';
import { verifyPackages } from './verify/verify-packages.ts';

/** The kinds that look at what was built. */
const BUILT = ['gates', 'readmes', 'server', 'e2e'];

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
const [stories, tests, [source, units, packed]] = await Promise.all([
  step('stories', () => runStories(env)),
  built.then(() => step('tests', () => runTests(BUILT, env))).finally(() => database?.stop()),
  runChecks().then(async (checks) => {
    const tested = await step('packages', testPackages);
    await built;
    return [checks, tested, await step('packed packages', verifyPackages)] as const;
  }),
]);

const checked = addCounts([source, packed]);
const tested = addTotals([units, stories, tests]);
const total = addCounts([checked, tested]);
process.stderr.write(
  `\nchecks ${checked.passed} passed, ${checked.failed} failed; tests ${tested.passed} passed, ${tested.failed} failed\n`,
);
// Last, where it is found: the reports of three lanes stand far above.
for (const failure of total.failures) process.stderr.write(`failed: ${failure}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
const skipped = tested.skipped > 0 ? `, ${tested.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
