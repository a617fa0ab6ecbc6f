import path from 'node:path';
import { packInto } from './pack-into.ts';
import { ROOT, runCommand, step, stop } from './steps.ts';
import { build } from './turbo.ts';

/**
 * Makes `apps/bench` ready: the packages of the peers by its own lockfile, and ours as
 * a consumer gets them. Nothing but the benchmarks installs or needs any of it.
 */
export async function prepareBench(...ours: readonly string[]): Promise<void> {
  const bench = path.join(ROOT, 'apps/bench');
  await step('packages of the peers', async () => {
    const installed = await runCommand('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
      cwd: bench,
    });
    if (!installed.ok) stop(`${installed.output}\nThe peers could not be installed. The lines above say why.`);
  });
  await step('build', () => build(...ours));
  await step('pack', async () => {
    for (const name of ours) await packInto(name, path.join(bench, 'node_modules'));
  });
}
