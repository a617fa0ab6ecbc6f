import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT, runCommand } from '../../scripts/lib/steps.ts';

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-engines-'));
for (const file of ['package.json', 'tsconfig.base.json', 'tsconfig.engines.json'])
  cpSync(path.join(ROOT, file), path.join(trial, file));

afterAll(() => rmSync(trial, { recursive: true, force: true }));

it.each([
  ['the document', 'export const title: string = document.title;'],
  ['the window', 'export const width: number = window.innerWidth;'],
  ['a storage', `export const draft: string | null = localStorage.getItem('draft');`],
  ['Node', 'export const home: string | undefined = process.env.HOME;'],
])('an engine that uses %s does not compile', async (_what, line) => {
  const { ok, output } = await compile(line);
  expect(ok).toBe(false);
  expect(output).toContain('Cannot find name');
});

it('an engine of plain TypeScript compiles', async () => {
  expect(await compile('export const answer: number = [1, 2].at(-1) ?? 0;')).toEqual({ ok: true, output: '' });
});

/** Compiles one line as if it stood in an engine, under the repository's own settings. */
async function compile(line: string) {
  const folder = path.join(trial, 'packages/recovery-timeline/src/engine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'trial.ts'), `${line}\n`);
  return runCommand('tsc', ['-p', path.join(trial, 'tsconfig.engines.json')]);
}
