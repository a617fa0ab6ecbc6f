import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../lib/steps.ts';
import { storyEntries } from './stories.ts';

export interface TestFigures {
  readonly files: number;
  readonly cases: number;
}

/** Kinds whose files can be loaded without a browser or a running site. */
const LOADED = ['unit', 'dom', 'gates', 'readmes', 'server'];

/**
 * Test files and cases by kind. Most are loaded, so that a table of cases counts
 * by its rows; journeys are read as they are written; a story is a case.
 */
export async function reportTests(): Promise<Readonly<Record<string, TestFigures>>> {
  const loaded = await listCases(LOADED, false);
  const journeys = await listCases(['e2e'], true);
  const kinds = Map.groupBy([...loaded, ...journeys], ({ projectName }) => projectName);
  const stories = storyEntries();
  return {
    ...Object.fromEntries([...kinds].map(([kind, cases]) => [kind, figuresOf(cases.map(({ file }) => file))])),
    stories: figuresOf(stories.map(({ importPath }) => importPath)),
  };
}

function figuresOf(files: readonly string[]): TestFigures {
  return { files: new Set(files).size, cases: files.length };
}

interface ListedCase {
  readonly file: string;
  readonly projectName: string;
}

async function listCases(projects: readonly string[], staticParse: boolean): Promise<readonly ListedCase[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-report-'));
  const file = path.join(folder, 'tests.json');
  const chosen = projects.flatMap((name) => ['--project', name]);
  try {
    const { ok, output } = await runCommand('vitest', [
      'list',
      ...chosen,
      staticParse ? '--static-parse' : '--no-static-parse',
      `--json=${file}`,
    ]);
    if (!ok) throw new Error(`Vitest could not list the tests:\n${output}`);
    return JSON.parse(readFileSync(file, 'utf8')) as ListedCase[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
