import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runCommand } from '../../scripts/lib/steps.ts';

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-layers-'));
for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json'])
  cpSync(path.join(ROOT, file), path.join(trial, file));
symlinkSync(path.join(ROOT, 'node_modules'), path.join(trial, 'node_modules'));

afterAll(() => rmSync(trial, { recursive: true, force: true }));

/** Who reaches for whom: each importer and what it must not import. */
const FAULTS = [
  ['core reaches up to risk-forms', 'packages/core/src/up.ts', 'packages/risk-forms/src/b.ts'],
  ['the data of procedures reaches for a control', 'packages/procedures/src/over.ts', 'packages/ui/src/b.ts'],
  [
    'an engine reaches for its own view',
    'packages/questionnaire/src/engine/up.ts',
    'packages/questionnaire/src/react/b.ts',
  ],
  [
    'a session reads what was typed',
    'packages/questionnaire/src/engine/session/typed.ts',
    'packages/questionnaire/src/engine/reading/b.ts',
  ],
  [
    'risk-forms reaches across to recovery-timeline',
    'packages/risk-forms/src/across.ts',
    'packages/recovery-timeline/src/engine/b.ts',
  ],
  [
    'recovery-timeline reaches across to risk-forms',
    'packages/recovery-timeline/src/react/across.ts',
    'packages/risk-forms/src/b.ts',
  ],
  [
    'the timeline that is read brings the check-in along',
    'packages/recovery-timeline/src/react/heavy.ts',
    'packages/recovery-timeline/src/check-in/b.ts',
  ],
  ['the trend runs a form', 'packages/recovery-timeline/src/trend/form.ts', 'packages/questionnaire/src/engine/b.ts'],
  [
    'the triage runs a form',
    'packages/recovery-timeline/src/check-in/engine/form.ts',
    'packages/questionnaire/src/engine/b.ts',
  ],
  ['a package reaches for an app', 'packages/ui/src/up.ts', 'apps/clinic/src/b.ts'],
  ['an app reaches into a package', 'apps/clinic/src/inside.ts', 'packages/ui/src/b.ts'],
] as const;

const IN_STEP = ['packages/risk-forms/src/down.ts', 'packages/procedures/src/b.ts'] as const;

// A start of the tool costs a second: one small tree holds every fault, and each is looked for by name.
describe('the layer rules', () => {
  let refused: { readonly ok: boolean; readonly output: string };
  beforeAll(async () => {
    refused = await cruise({
      ...Object.fromEntries([...FAULTS.map(([, from, to]) => [from, to] as const), IN_STEP].flatMap(importing)),
      'packages/core/src/a.ts': `import type { B } from './b.ts';\nexport interface A { b: B }\n`,
      'packages/core/src/b.ts': `import type { A } from './a.ts';\nexport interface B { a: A }\n`,
      'packages/recovery-timeline/src/engine/view.ts': `import { useState } from 'react';\nexport { useState };\n`,
    });
  });

  it.each(FAULTS)('refuse it when %s', (_fault, from, to) => {
    expect(refused.ok).toBe(false);
    expect(refused.output).toContain(`${from} → ${to}`);
  });

  it('refuse a circle, even one of types alone', () => {
    expect(refused.output).toMatch(/no circle.*packages\/core\/src\/[ab]\.ts/);
  });

  it('refuse React in an engine', () => {
    expect(refused.output).toMatch(/packages\/recovery-timeline\/src\/engine\/view\.ts → .*react/);
  });

  it('let data travel forward', async () => {
    expect(refused.output).not.toContain(IN_STEP[0]);
    const { ok, output } = await cruise(Object.fromEntries(importing(IN_STEP)));
    expect(output).toContain('no dependency violations found');
    expect(ok).toBe(true);
  });
});

function importing([from, to]: readonly [string, string]): readonly (readonly [string, string])[] {
  return [
    [from, `export { b } from '${path.relative(path.dirname(from), to)}';\n`],
    [to, 'export const b = 1;\n'],
  ];
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
