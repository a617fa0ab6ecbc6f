/**
 * `npm run mutants`: changes the questionnaire engine in a thousand small ways, one at a time, and counts how many of them
 * a test notices. The mutator is installed in `apps/mutants` alone, by its own lockfile, and by this command alone.
 *
 * Options are handed on: `-- --incremental` runs only what has changed since the last run on this machine, and
 * `-- --mutate 'src/engine/checks/*.ts'` a part, whose result is printed and not kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runCommand, step, stop } from './lib/steps.ts';
import { mutationResults, RESULTS, withMutationSentence, type MutationReport } from './mutants/mutation-results.ts';

const mutants = path.join(ROOT, 'apps/mutants');
const subject = path.join(ROOT, 'packages/questionnaire');
const options = process.argv.slice(2);

await step('packages of the mutator', async () => {
  const installed = await runCommand('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: mutants,
  });
  if (!installed.ok) stop(`${installed.output}\nThe mutator could not be installed. The lines above say why.`);
});

const stryker = path.join(mutants, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { ok } = await step('mutants', () =>
  runCommand('node', [stryker, 'run', path.join(mutants, 'stryker.config.mjs'), ...options], {
    cwd: subject,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);
if (!ok) stop('The mutants could not be run. The lines above say why.');
if (!options.includes('--mutate')) keep();

function keep(): void {
  const report = JSON.parse(readFileSync(path.join(ROOT, '.osseo/mutants/report.json'), 'utf8')) as MutationReport;
  const results = mutationResults(report, new Date().toISOString().slice(0, 10));
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  const readme = path.join(subject, 'README.md');
  writeFileSync(readme, withMutationSentence(readFileSync(readme, 'utf8'), results));
}
