import type { Totals } from '../totals-reporter.ts';
import { NO_FRAMES } from './no-frames.ts';
import { runTests } from './run-tests.ts';

/**
 * Runs every story as a test. Headless Chromium can stop drawing for good, and does so about once in twenty runs on a
 * busy machine: what waits for a frame then waits for ever. That tells nothing of the stories, so they all run again, once.
 */
export async function runStories(): Promise<Totals> {
  const run = () => runTests('stories', ['--project', 'stories']);
  const first = await run();
  if (!first.failures.some((failure) => failure.includes(NO_FRAMES))) return first;
  process.stderr.write(`${NO_FRAMES} All stories run again in a new one.\n`);
  return run();
}
