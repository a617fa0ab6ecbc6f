import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../lib/steps.ts';

export interface TestFigures {
  readonly files: number;
  /** Cases as written: a table of `it.each` counts once. */
  readonly cases: number;
}

/** Test files and cases by kind, read from the source without running it. */
export async function reportTests(): Promise<Readonly<Record<string, TestFigures>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-report-'));
  const file = path.join(folder, 'tests.json');
  try {
    const { ok, output } = await runCommand('vitest', ['list', '--static-parse', `--json=${file}`]);
    if (!ok) throw new Error(`Vitest could not list the tests:\n${output}`);
    const cases = JSON.parse(readFileSync(file, 'utf8')) as { readonly file: string; readonly projectName: string }[];
    const kinds = Map.groupBy(cases, (each) => each.projectName.replace(/ \(chromium\)$/, ''));
    return Object.fromEntries(
      [...kinds].map(([kind, all]) => [kind, { files: new Set(all.map((each) => each.file)).size, cases: all.length }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
