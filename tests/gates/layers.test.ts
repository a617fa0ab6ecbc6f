import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, runCommand } from '../../scripts/lib/steps.ts';

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-layers-'));
for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json'])
  cpSync(path.join(ROOT, file), path.join(trial, file));
symlinkSync(path.join(ROOT, 'node_modules'), path.join(trial, 'node_modules'));

afterAll(() => rmSync(trial, { recursive: true, force: true }));

describe('the layer rules', () => {
  it.each([
    ['core reaches up to risk-forms', 'packages/core/src/a.ts', 'packages/risk-forms/src/b.ts'],
    ['the data of procedures reaches for a control', 'packages/procedures/src/a.ts', 'packages/ui/src/b.ts'],
    [
      'an engine reaches for its own view',
      'packages/questionnaire/src/engine/a.ts',
      'packages/questionnaire/src/react/b.ts',
    ],
    [
      'risk-forms reaches across to recovery-timeline',
      'packages/risk-forms/src/a.ts',
      'packages/recovery-timeline/src/engine/b.ts',
    ],
    [
      'recovery-timeline reaches across to risk-forms',
      'packages/recovery-timeline/src/react/a.ts',
      'packages/risk-forms/src/b.ts',
    ],
    ['a package reaches for an app', 'packages/ui/src/a.ts', 'apps/clinic/src/b.ts'],
    ['an app reaches into a package', 'apps/clinic/src/a.ts', 'packages/ui/src/b.ts'],
  ])('refuse it when %s', async (_fault, from, to) => {
    const { ok, output } = await cruise({ [from]: importOf(from, to), [to]: 'export const b = 1;\n' });
    expect(ok).toBe(false);
    expect(output).toContain(`${from} → ${to}`);
  });

  it('refuse a circle, even one of types alone', async () => {
    const { ok, output } = await cruise({
      'packages/core/src/a.ts': `import type { B } from './b.ts';\nexport interface A { b: B }\n`,
      'packages/core/src/b.ts': `import type { A } from './a.ts';\nexport interface B { a: A }\n`,
    });
    expect(ok).toBe(false);
    expect(output).toContain('no circle');
  });

  it('refuse React in an engine', async () => {
    const { ok } = await cruise({
      'packages/recovery-timeline/src/engine/a.ts': `import { useState } from 'react';\nexport { useState };\n`,
    });
    expect(ok).toBe(false);
  });

  it('let data travel forward', async () => {
    const from = 'packages/risk-forms/src/a.ts';
    const to = 'packages/procedures/src/b.ts';
    const { ok, output } = await cruise({ [from]: importOf(from, to), [to]: 'export const b = 1;\n' });
    expect(output).toContain('no dependency violations found');
    expect(ok).toBe(true);
  });
});

function importOf(from: string, to: string): string {
  return `export { b } from '${path.relative(path.dirname(from), to)}';\n`;
}

/** Runs the repository's own rules over a small tree of files. */
async function cruise(files: Readonly<Record<string, string>>) {
  for (const folder of ['packages', 'apps']) {
    rmSync(path.join(trial, folder), { recursive: true, force: true });
    mkdirSync(path.join(trial, folder), { recursive: true });
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(trial, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(trial, file), text);
  }
  return runCommand('depcruise', ['--config', '.dependency-cruiser.mjs', 'packages', 'apps'], { cwd: trial });
}
