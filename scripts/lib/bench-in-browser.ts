import { ensureChromium } from './chromium.ts';
import { prepareBench } from './prepare-bench.ts';
import { runVisibly, stop } from './steps.ts';

/** Runs a benchmark in pages: the folder of `apps/bench/src` that it lies in, our packages that it measures, and how long it takes. */
export async function benchInBrowser(folder: string, ours: readonly string[], duration: string): Promise<void> {
  const chromium = await ensureChromium();
  if ('missing' in chromium) stop(chromium.missing);
  await prepareBench(...ours);

  process.stderr.write(
    `Each contender is measured in a page of its own, for about ${duration} in all. A run that is stopped can go on.\n`,
  );
  const ok = await runVisibly('node', [`apps/bench/src/${folder}/main.ts`, ...process.argv.slice(2)], {
    CHROMIUM_PATH: chromium.path,
  });
  process.exitCode = ok ? 0 : 1;
}
