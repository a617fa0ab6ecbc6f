import { existsSync, readFileSync } from 'node:fs';
import type { Totals } from '../totals-reporter.ts';
import { addCounts } from './counts.ts';

/** What a run left in a file; a run that ends without a count has failed. */
export function readTotals(file: string, run: string): Totals {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  const failures = [`vitest ended without a count (${run})`];
  return { passed: 0, failed: 1, skipped: 0, failures, at: new Date().toISOString() };
}

/** Several runs as one, which is as old as the oldest. */
export function addTotals(runs: readonly Totals[]): Totals {
  return {
    ...addCounts(runs),
    skipped: runs.reduce((total, { skipped }) => total + skipped, 0),
    at: runs.map((run) => run.at).toSorted()[0] ?? new Date().toISOString(),
  };
}
