import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleCss } from '../../scripts/build-css.ts';
import { gzipBytes } from '../../scripts/lib/gzip-bytes.ts';
import { ROOT } from '../../scripts/lib/steps.ts';
import { bundleSize } from '../../scripts/report/bundle-size.ts';

const QUESTIONNAIRE = path.join(ROOT, 'packages/questionnaire/src');
const ENGINE = path.join(QUESTIONNAIRE, 'engine');

/** What every form needs, and nothing else: what only some forms or some pages use is an entry of its own. */
const ENGINE_CEILING = 15_000;

/** What a page with a form of questions pays over React: the engine, the renderer and the words of one language. */
const FORM_CEILING = 30_000;

/** The same with every widget that a form can ask for. */
const WIDGETS_CEILING = 45_000;

const STYLES_CEILING = 8_000;

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

it.each([
  ['a form', FORM, FORM_CEILING],
  ['a form with all widgets', [...FORM, WIDGETS], WIDGETS_CEILING],
])(
  '%s weighs no more over React than it may, with its engine and the words of one language',
  async (name, lines, ceiling) => {
    const file = path.join(trial, `${name.replaceAll(' ', '-')}.ts`);
    writeFileSync(file, lines.join('\n'));
    expect(await bundleSize(file)).toBeLessThanOrEqual(ceiling);
  },
);

it('the styles of questionnaires are at most 8 kB (gzip)', () => {
  expect(gzipBytes(bundleCss(path.join(QUESTIONNAIRE, 'styles.css')))).toBeLessThanOrEqual(STYLES_CEILING);
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
