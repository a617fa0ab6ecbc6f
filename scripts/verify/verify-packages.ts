import type { Counts } from '../lib/counts.ts';
import { pool } from '../lib/pool.ts';
import { runCommand } from '../lib/steps.ts';
import { publishedPackages } from './published-packages.ts';

/** Looks at the tarball of every published package; from the cache where what is packed has not changed. */
export async function verifyPackages(): Promise<Counts> {
  const results = await pool(2, publishedPackages(), async ({ name }) => ({
    name,
    ...(await runCommand('turbo', ['run', 'verify', `--filter=${name}`])),
  }));
  const failed = results.filter((result) => !result.ok);
  for (const { name, output } of failed) process.stderr.write(`\n── ${name} ──\n${output.trimEnd()}\n`);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    failures: failed.map(({ name }) => `packed package ${name}`),
  };
}
