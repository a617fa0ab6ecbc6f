import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../totals-reporter.ts';
import { readTotals } from './read-totals.ts';
import { ROOT, runVisibly } from './steps.ts';

/** Runs Vitest on some projects and gives what it counted. */
export async function runTests(projects: readonly string[], env: NodeJS.ProcessEnv): Promise<Totals> {
  const totals = path.join(ROOT, `.osseo/totals-${projects.join('-')}.json`);
  rmSync(totals, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  await runVisibly('vitest', ['run', ...chosen], { ...env, OSSEO_TOTALS: totals });
  return readTotals(totals, projects.join(', '));
}
