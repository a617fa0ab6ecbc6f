import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../totals-reporter.ts';
import { readTotals } from './read-totals.ts';
import { ROOT, runVisibly } from './steps.ts';

/** What some tests came to, now or at the time when turbo kept it. */
export interface KeptTotals extends Totals {
  readonly isKept: boolean;
}

/**
 * Runs tasks of turbo that test. One that passed is not run again until something changes that it reads, as `turbo.json`
 * has it: turbo keeps what it came to. What failed is never kept.
 * @param options As turbo takes them.
 * @param files Where the tasks leave their totals.
 */
export async function runKept(
  options: readonly string[],
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<readonly KeptTotals[]> {
  for (const file of files) rmSync(file, { force: true });
  const began = new Date().toISOString();
  await runVisibly('turbo', ['run', ...options, '--continue', '--log-prefix=none'], env);
  return files.map((file) => {
    const totals = readTotals(file, path.relative(ROOT, file));
    return { ...totals, isKept: totals.at < began };
  });
}
