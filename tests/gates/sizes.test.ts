import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { bundleSize } from '../../scripts/report/bundle-size.ts';

const ENGINE = path.join(ROOT, 'packages/questionnaire/src/engine');

/** What every form needs, and nothing else: what only some forms or some pages use is an entry of its own. */
const ENGINE_CEILING = 15_000;

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-sizes-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

it('the engine of questionnaires is at most 15 kB (gzip)', async () => {
  expect(await bundleSize(path.join(ENGINE, 'index.ts'))).toBeLessThanOrEqual(ENGINE_CEILING);
});

it('counts all that an entry brings along, now or later, so that the test above means something', async () => {
  const file = path.join(trial, 'entry.ts');
  const both = [
    `export * from '${ENGINE}/index.ts';`,
    `export const later = () => import('${ENGINE}/reading/index.ts');`,
  ];
  writeFileSync(file, both.join('\n'));
  expect(await bundleSize(file)).toBeGreaterThan((await bundleSize(path.join(ENGINE, 'index.ts'))) + 1_000);
});
