import { launch, type Browser } from '../chromium/launch.ts';
import type { Site } from '../site.ts';
import type { KeptSamples } from './kept-samples.ts';
import type { Sample } from './sample.ts';
import { isDone, turns, WARMING, type Rounds, type Turn } from './turns.ts';

/** A browser that has shown this many pages is replaced by a new one. */
const PAGES_PER_BROWSER = 60;

/**
 * Measures round by round. Within one the contenders take turns, each lap in
 * another order, so that no one has the quiet hour. The first lap is of all,
 * the others of what is short to mount, and most of them of its mounting alone.
 * What is kept already is not measured again.
 */
export async function runRounds<Doing extends string>(
  { parts }: Site,
  { contenders, sizes, rounds }: Rounds,
  takeSample: (browser: Browser, of: Turn) => Promise<Sample<Doing>>,
  kept: KeptSamples<Doing>,
): Promise<readonly Sample<Doing>[]> {
  const samples = [...kept.samples];
  const start = () =>
    launchWarm(contenders, (browser, contender) => {
      return takeSample(browser, { ...WARMING, contender, size: sizes[0] ?? 0 });
    });
  let browser = await start();
  let pages = 0;
  for (const turn of turns({ contenders, sizes, rounds })) {
    if (isDone(samples, turn)) continue;
    pages += 1;
    if (pages % PAGES_PER_BROWSER === 0) {
      await browser.close();
      browser = await start();
    }
    const began = performance.now();
    const sample = await takeSample(browser, turn);
    samples.push(sample);
    kept.keep(sample);
    tell(parts, sample, performance.now() - began);
  }
  await browser.close();
  return samples;
}

/** A new browser, once it has shown a page of everybody: whoever came first would pay for its start. */
async function launchWarm(
  contenders: readonly string[],
  show: (browser: Browser, contender: string) => Promise<unknown>,
): Promise<Browser> {
  const browser = await launch();
  for (const contender of contenders) await show(browser, contender);
  return browser;
}

function tell(parts: string, { contender, size, round, lap, missing }: Sample<string>, milliseconds: number): void {
  const notes = Object.entries(missing).map(([task, reason]) => `, ${task}: ${reason}`);
  process.stderr.write(
    `round ${round + 1}.${lap + 1}  ${contender.padEnd(12)} ${String(size).padStart(5)} ${parts}  ${(milliseconds / 1000).toFixed(1)} s${notes.join('')}\n`,
  );
}
