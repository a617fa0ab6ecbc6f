/**
 * `npm test`: installs what the tests need, checks the source, builds, verifies
 * the packed packages, runs every test, and ends with one plain total.
 *
 * Three lanes side by side: what waits for a browser or a server leaves the time
 * to what computes. Vitest alone would run the stories when all else is done.
 * What passed before and reads nothing that has changed is not run again.
 */
import { runChecks } from './checks/run-checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { startPostgres } from './lib/postgres.ts';
import { addCounts } from './lib/counts.ts';
import { addTotals } from './lib/read-totals.ts';
import { runTests } from './lib/run-tests.ts';
import { step, stop } from './lib/steps.ts';
import { foldersOfGates, gatesIn, testInBrowser } from './lib/test-in-browser.ts';
import { testPackages } from './lib/test-packages.ts';
import { build } from './lib/turbo.ts';
import { verifyPackages } from './verify/verify-packages.ts';

/** The kinds that run every time, when all is built. */
const ALWAYS = ['gates', 'readmes', 'server', 'e2e'].flatMap((kind) => ['--project', kind]);

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
const [browser, tests, [source, packages, packed]] = await Promise.all([
  step('stories', () => testInBrowser(chromium.path, ['stories'])).then(async (stories) => {
    await built;
    return [
      ...stories,
      ...(await step('gates in a browser', () => testInBrowser(chromium.path, foldersOfGates(), '--concurrency=2'))),
    ];
  }),
  built
    .then(() => step('tests', () => runTests('built', [...ALWAYS, '--exclude', `${gatesIn()}**`], env)))
    .finally(() => database?.stop()),
  runChecks().then(async (checks) => {
    const tested = await step('packages', testPackages);
    await built;
    return [checks, tested, await step('packed packages', verifyPackages)] as const;
  }),
]);

const mayBeKept = [...browser, ...packages];
const kept = mayBeKept.filter(({ isKept }) => isKept);
const checked = addCounts([source, packed]);
const tested = addTotals([...mayBeKept, tests]);
const total = addCounts([checked, tested]);
process.stderr.write(
  `\n${kept.length} of ${mayBeKept.length} packages, stories and folders of gates read nothing that has changed since they passed: ${addTotals(kept).passed} tests from turbo's cache\n`,
);
process.stderr.write(
  `checks ${checked.passed} passed, ${checked.failed} failed; tests ${tested.passed} passed, ${tested.failed} failed\n`,
);
// Last, where it is found: the reports of three lanes stand far above.
for (const failure of total.failures) process.stderr.write(`failed: ${failure}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
const skipped = tested.skipped > 0 ? `, ${tested.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
