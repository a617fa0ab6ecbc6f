import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runKept, type KeptTotals } from './kept-tests.ts';
import { publicFormsStamp } from './public-forms-stamp.ts';
import { totalsFileOf } from './run-tests.ts';
import { ROOT, runCommand } from './steps.ts';

const GATES = 'tests/gates';

/** The folders of gates: what needs Chromium for long. Gates that lie in none are quick, look at the whole, and run every time. */
export function foldersOfGates(): readonly string[] {
  return readdirSync(path.join(ROOT, GATES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The files of gates in one of the folders, as Vitest takes them, or of all of them. */
export function gatesIn(folder = '*'): string {
  return `${GATES}/${folder}/`;
}

/** Runs the stories or folders of gates, each a task of the root in `turbo.json`: `//#test:stories`, `//#test:journeys` … */
export async function testInBrowser(
  chromium: string,
  runs: readonly string[],
  ...options: readonly string[]
): Promise<readonly KeptTotals[]> {
  const { output } = await runCommand(chromium, ['--version']);
  // Around the number some say what they miss on this machine, with the time of day.
  const [version = output] = /\d+(?:\.\d+)+/u.exec(output) ?? [];
  return runKept([...runs.map((run) => `//#test:${run}`), ...options], runs.map(totalsFileOf), {
    CHROMIUM_PATH: chromium,
    OSSEO_CHROMIUM: `${chromium} ${version}`,
    OSSEO_PUBLIC_FORMS: publicFormsStamp(),
  });
}
