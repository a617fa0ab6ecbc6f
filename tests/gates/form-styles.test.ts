import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleCss } from '../../scripts/build-css.ts';
import { gzipBytes } from '../../scripts/lib/gzip-bytes.ts';
import { ROOT } from '../../scripts/lib/steps.ts';
import { bundleCode } from '../../scripts/report/bundle-size.ts';
import { partStylesheets, stylesheetsFor } from '../../scripts/report/ui/part-stylesheets.ts';

const QUESTIONNAIRE = path.join(ROOT, 'packages/questionnaire');
const TOKENS = path.join(ROOT, 'packages/tokens/src/tokens.css');

/** What a form pays for its looks: the tokens, the stylesheets of the parts that it is made of, and its own. */
const CEILING = 8_000;

/** The same with those of all widgets, which only a page loads whose forms have each of them (decision 0014). */
const ALL_CEILING = 10_700;

/** All that the questionnaire has of its own, for reviews, records and drafts as well. */
const OWN_CEILING = 2_200;

const FORM = `export { QuestionnaireForm } from '${QUESTIONNAIRE}/src/react/index.ts';`;
const WIDGETS = `export * from '${QUESTIONNAIRE}/src/react/widgets/index.ts';`;

const parts = partStylesheets();
const trial = mkdtempSync(path.join(tmpdir(), 'osseo-form-styles-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

it('all styles that a form needs are at most 8 kB (gzip), the tokens among them', async () => {
  expect(sizeOf(await partsOf('form', FORM), ['form', 'questions'])).toBeLessThanOrEqual(CEILING);
});

it('those of a form with all widgets are at most 10.7 kB (gzip), the tokens among them', async () => {
  const needed = await partsOf('all', `${FORM}\n${WIDGETS}`);
  expect(needed).toContain('signature-pad');
  expect(sizeOf(needed, ['form', 'questions', 'widgets'])).toBeLessThanOrEqual(ALL_CEILING);
});

it('those of the questionnaire alone are at most 2.2 kB (gzip), with reviews, records and drafts', () => {
  expect(gzipBytes(bundleCss(path.join(QUESTIONNAIRE, 'src/styles.css')))).toBeLessThanOrEqual(OWN_CEILING);
});

it.each(['packages/questionnaire/README.md', 'apps/bench/src/rendering/contenders/osseo.css'])(
  '%s names every stylesheet that a form needs, and no other',
  async (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const named = [...text.matchAll(/@import '@osseo\/ui\/styles\/([\w-]+)\.css'/gu)].map(([, name]) => name);
    expect(named).toEqual(await partsOf('named', FORM));
  },
);

/** The stylesheets of `@osseo/ui` that the page of an entry needs, by name. */
async function partsOf(name: string, entry: string): Promise<readonly string[]> {
  const file = path.join(trial, `${name}.ts`);
  writeFileSync(file, entry);
  return stylesheetsFor(await bundleCode(file), parts);
}

/** Gzip bytes of the tokens, of stylesheets of parts, and of the form's own. */
function sizeOf(needed: readonly string[], own: readonly string[]): number {
  const files = [TOKENS, ...own.map((name) => path.join(QUESTIONNAIRE, `src/styles/${name}.css`))];
  return gzipBytes([...files.map(bundleCss), ...needed.map((name) => parts.get(name))].join('\n'));
}
