/**
 * `npm run bench:engine`: measures the questionnaire engine, as a consumer gets it,
 * against its peers. Their packages are installed in `apps/bench` alone, by its own
 * lockfile, and by this command alone.
 */
import path from 'node:path';
import { packInto } from './lib/pack-into.ts';
import { ROOT, runCommand, runVisibly, step, stop } from './lib/steps.ts';
import { build } from './lib/turbo.ts';

const bench = path.join(ROOT, 'apps/bench');

await step('packages of the peers', async () => {
  const installed = await runCommand('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: bench,
  });
  if (!installed.ok) stop(`${installed.output}\nThe peers could not be installed. The lines above say why.`);
});
await step('build', () => build('@osseo/questionnaire'));
await step('pack', () => packInto('@osseo/questionnaire', path.join(bench, 'node_modules')));

process.stderr.write('Each peer is measured in a process of its own, for about 20 minutes in all.\n');
const ok = await runVisibly('node', ['apps/bench/src/main.ts', ...process.argv.slice(2)]);
process.exitCode = ok ? 0 : 1;
