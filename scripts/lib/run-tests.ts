import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../totals-reporter.ts';
import { ROOT, runVisibly } from './steps.ts';

/** Runs Vitest on some projects and gives what it counted; a run that ends without a count has failed. */
export async function runTests(projects: readonly string[], env: NodeJS.ProcessEnv): Promise<Totals> {
  const totals = path.join(ROOT, `.osseo/totals-${projects.join('-').replaceAll('!', 'not-')}.json`);
  rmSync(totals, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  await runVisibly('vitest', ['run', ...chosen], { ...env, OSSEO_TOTALS: totals });
  if (!existsSync(totals)) {
    return { passed: 0, failed: 1, skipped: 0, failures: [`vitest ended without a count (${projects.join(', ')})`] };
  }
  return JSON.parse(readFileSync(totals, 'utf8')) as Totals;
}
