import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { bundleSize, loadSizes } from '../../scripts/report/bundle-size.ts';

const QUESTIONNAIRE = path.join(ROOT, 'packages/questionnaire/src');
const ENGINE = path.join(QUESTIONNAIRE, 'engine');

/** What every form needs, and nothing else: what only some forms or some pages use is an entry of its own. */
const ENGINE_CEILING = 15_000;

/** What a page with a form of questions pays over React: the engine, the renderer and the words of one language. */
const FORM_CEILING = 30_000;

/** The same with every widget that a form can ask for, before the first of them is needed. */
const WIDGETS_CEILING = 45_000;

/** What a form pays more when it has one of the large ones, such as tabs or a list to search in. */
const LATER_CEILING = 10_000;

/** What a page pays whose forms have each of the large ones. Decision 0014 says why this is not held to 45 kB. */
const ALL_CEILING = 65_500;

const FORM = [
  `export { createSession, readQuestionnaire } from '${ENGINE}/index.ts';`,
  `export { en } from '${QUESTIONNAIRE}/messages/en.ts';`,
  `export { QuestionnaireForm } from '${QUESTIONNAIRE}/react/index.ts';`,
];
const WIDGETS = `export * from '${QUESTIONNAIRE}/react/widgets/index.ts';`;

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-sizes-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

it('the engine of questionnaires is at most 15 kB (gzip)', async () => {
  expect(await bundleSize(path.join(ENGINE, 'index.ts'))).toBeLessThanOrEqual(ENGINE_CEILING);
});

it('a form weighs at most 30 kB over React, with its engine and the words of one language', async () => {
  expect(await bundleSize(entryOf('form', FORM))).toBeLessThanOrEqual(FORM_CEILING);
});

it('a form with all widgets weighs at most 45 kB at first, and each that comes later at most 10 kB', async () => {
  const { atOnce, later } = await loadSizes(entryOf('widgets', [...FORM, WIDGETS]));
  expect(atOnce).toBeLessThanOrEqual(WIDGETS_CEILING);
  expect(later.length).toBeGreaterThan(3);
  for (const size of later) expect(size).toBeLessThanOrEqual(LATER_CEILING);
});

it('a form with all widgets, each of the later ones in use, weighs at most 65.5 kB', async () => {
  expect(await bundleSize(entryOf('all', [...FORM, WIDGETS]))).toBeLessThanOrEqual(ALL_CEILING);
});

function entryOf(name: string, lines: readonly string[]): string {
  const file = path.join(trial, `${name}.ts`);
  writeFileSync(file, lines.join('\n'));
  return file;
}

it('counts all that an entry brings along, now or later, so that the tests above mean something', async () => {
  const alone = await bundleSize(path.join(ENGINE, 'index.ts'));
  const file = entryOf('both', [
    `export * from '${ENGINE}/index.ts';`,
    `export const later = () => import('${ENGINE}/fhirpath/index.ts');`,
  ]);
  const { atOnce, later } = await loadSizes(file);
  expect(await bundleSize(file)).toBeGreaterThan(alone + 5_000);
  expect(atOnce).toBeLessThan(alone + 1_000);
  expect(later).toHaveLength(1);
  expect(later[0]).toBeGreaterThan(5_000);
});
