import { cpus } from 'node:os';
import type { Counts } from '../lib/counts.ts';
import { pool } from '../lib/pool.ts';
import { printStep } from '../lib/steps.ts';
import { checks, type Check } from './checks.ts';

/** Runs checks side by side and prints what the failing ones say; gives what passed and failed. */
export async function runChecks(chosen: readonly Check[] = checks): Promise<Counts> {
  const results = await pool(Math.min(cpus().length, 4), chosen, async (check) => {
    const began = performance.now();
    const result = await check.run();
    printStep(check.name, performance.now() - began, result.ok ? '' : 'FAILED');
    return { ...result, name: check.name };
  });

  const failed = results.filter((result) => !result.ok);
  for (const { name, output } of failed) process.stderr.write(`\n── ${name} ──\n${output.trimEnd()}\n`);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    failures: failed.map(({ name }) => `check ${name}`),
  };
}
