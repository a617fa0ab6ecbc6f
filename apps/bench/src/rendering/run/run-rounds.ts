import { launch, type Browser } from '../chromium/launch.ts';
import type { Site } from '../site.ts';
import type { KeptSamples } from './kept-samples.ts';
import type { Sample } from './sample.ts';

/** A browser that has shown this many pages is replaced by a new one. */
const PAGES_PER_BROWSER = 24;

export interface Rounds {
  readonly contenders: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** One contender at one size in one round. */
export type Turn = Pick<Sample, 'contender' | 'size' | 'round'>;

/**
 * Measures round by round. Within one the contenders take turns, each round
 * beginning with another, so that no one has the quiet hour. What is kept
 * already is not measured again.
 */
export async function runRounds<Doing extends string>(
  { parts }: Site,
  { contenders, sizes, rounds }: Rounds,
  takeSample: (browser: Browser, of: Turn) => Promise<Sample<Doing>>,
  kept: KeptSamples<Doing>,
): Promise<readonly Sample<Doing>[]> {
  const samples = [...kept.samples];
  let browser = await launch();
  let pages = 0;
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    const order = [...contenders.slice(first), ...contenders.slice(0, first)];
    for (const size of sizes) {
      for (const contender of order) {
        const isTaken = samples.some(
          (sample) => sample.round === round && sample.size === size && sample.contender === contender,
        );
        if (isTaken || hasFailed(samples, contender, size)) continue;
        pages += 1;
        if (pages % PAGES_PER_BROWSER === 0) {
          await browser.close();
          browser = await launch();
        }
        const began = performance.now();
        const sample = await takeSample(browser, { contender, size, round });
        samples.push(sample);
        kept.keep(sample);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        const notes = Object.entries(sample.missing).map(([task, reason]) => `, ${task}: ${reason}`);
        process.stderr.write(
          `round ${round + 1}  ${contender.padEnd(12)} ${String(size).padStart(5)} ${parts}  ${seconds} s${notes.join('')}\n`,
        );
      }
    }
  }
  await browser.close();
  return samples;
}

/** A form that did not come once is not waited for again, nor is a longer one; nor a page that had to be left. */
function hasFailed(samples: readonly Sample<string>[], contender: string, size: number): boolean {
  return samples.some(
    (sample) =>
      sample.contender === contender &&
      ((sample.size <= size && sample.missing['mount'] !== undefined) || (sample.size === size && sample.left)),
  );
}
