import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../totals-reporter.ts';
import { readTotals } from './read-totals.ts';
import { ROOT, runVisibly } from './steps.ts';

/** The file in which a run of the whole repository leaves what it came to. */
export function totalsFileOf(run: string): string {
  return path.join(ROOT, `.osseo/totals-${run}.json`);
}

/**
 * Runs Vitest and gives what it counted.
 * @param run What the file of its totals is named by.
 * @param chosen Projects and files, as Vitest takes them.
 */
export async function runTests(run: string, chosen: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Totals> {
  const file = totalsFileOf(run);
  rmSync(file, { force: true });
  await runVisibly('vitest', ['run', ...chosen], { ...env, OSSEO_TOTALS: file });
  return readTotals(file, run);
}
