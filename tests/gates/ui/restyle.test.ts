import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { ensureChromium } from '../../../scripts/lib/chromium.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { SAMPLE, UTILITIES } from './restyled-sample.tsx';

/** What the README of ui tells a consumer to write: for a button, for a field, for a brand, and with Tailwind. */
const README = readFileSync(path.join(ROOT, 'packages/ui/README.md'), 'utf8');
const [, RESTYLING = ''] = /^## Restyling\n([^]*?)^## /mu.exec(README) ?? [];
const [BUTTON = '', FIELD = '', BRAND = '', TAILWIND = ''] = [...RESTYLING.matchAll(/^```css\n([^]*?)\n```/gmu)].map(
  ([, css = '']) => css,
);

const BLUE = 'rgb(32, 74, 135)';

const plain = [sheet('tokens/src/tokens.css'), sheet('ui/src/styles.css')].join('\n');

let browser: Browser;
beforeAll(async () => {
  const found = await ensureChromium();
  if ('missing' in found) throw new Error(found.missing);
  browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);
afterAll(() => browser.close());

describe('an application with plain CSS', () => {
  it.each([
    ['a button', BUTTON],
    ['a form field', FIELD],
    ['a whole brand', BRAND],
  ])('restyles %s in fewer than ten lines, without shouting', (_what, css) => {
    expect(css).toContain('{');
    expect(css.split('\n').length).toBeLessThan(10);
    expect(css).not.toContain('!important');
  });

  it('restyles a button, whichever stylesheet comes first', async () => {
    const looks = ['background-color', 'border-start-start-radius'];
    for (const css of [`${plain}\n${BUTTON}`, `${BUTTON}\n${plain}`])
      expect(await computed(css, '.osseo-button', looks)).toEqual([BLUE, '0px']);
    expect(await computed(plain, '.osseo-button', looks)).not.toContain(BLUE);
  });

  it('restyles a form field, and what is wrong with it as well', async () => {
    const looks = ['border-top-color', 'background-color', 'border-start-start-radius'];
    const css = `${plain}\n${FIELD}`;
    const [ground, red] = ['rgb(243, 246, 251)', 'rgb(167, 39, 36)'];
    expect(await computed(css, '#name', looks)).toEqual([BLUE, ground, '0px']);
    expect(await computed(css, '#wrong', looks)).toEqual([red, ground, '0px']);
    expect(await computed(plain, '#name', looks)).not.toContain(BLUE);
  });

  it('restyles a whole brand, in light and in dark', async () => {
    const css = `${plain}\n${BRAND}`;
    expect(await computed(css, '.osseo-button', ['background-color'])).toEqual([BLUE]);
    expect(await computed(css, '.osseo-button', ['background-color'], 'dark')).toEqual(['rgb(157, 188, 236)']);
    expect(await computed(css, 'h1', ['font-family'])).toEqual(['Newsreader, Georgia, serif']);
    expect(await computed(plain, 'h1', ['font-family'])).not.toEqual(['Newsreader, Georgia, serif']);
  });
});

describe('an application with Tailwind 4', () => {
  const PROPERTIES = ['background-color', 'padding-top', 'border-start-start-radius', 'border-top-width', 'min-height'];

  it('shows the parts as an application without it does: its reset stands below them', async () => {
    const css = await tailwind([]);
    expect(css).toContain('@layer base');
    for (const selector of ['.osseo-button', '.osseo-text-input', '.osseo-field-label'])
      expect(await computed(css, selector, PROPERTIES)).toEqual(await computed(plain, selector, PROPERTIES));
  });

  it('says the last word with a utility', async () => {
    const css = await tailwind(UTILITIES);
    expect(await computed(css, '.utilities', PROPERTIES)).toEqual(['rgb(0, 0, 0)', '4px', '0px', '4px', '80px']);
    expect(await computed(css, '.osseo-button:not(.utilities)', PROPERTIES)).toEqual(
      await computed(plain, '.osseo-button:not(.utilities)', PROPERTIES),
    );
  });

  it('would lose it without the line about the layers, so that the test above means something', async () => {
    const css = await tailwind(['rounded-none'], TAILWIND.slice(TAILWIND.indexOf('\n')));
    expect(await computed(css, '.utilities', ['border-start-start-radius'])).not.toEqual(['0px']);
  });
});

/** Reads some computed properties of one element on a page that has this stylesheet alone. */
async function computed(
  css: string,
  selector: string,
  properties: readonly string[],
  scheme: 'light' | 'dark' = 'light',
): Promise<readonly string[]> {
  const page = await browser.newPage({ colorScheme: scheme, reducedMotion: 'reduce' });
  try {
    await page.setContent(`<!doctype html><style>${css}</style>${SAMPLE}`);
    return await page
      .locator(selector)
      .first()
      .evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), properties);
  } finally {
    await page.close();
  }
}

/** What Tailwind makes of a stylesheet and of the utilities that an application uses. */
async function tailwind(utilities: readonly string[], css: string = TAILWIND): Promise<string> {
  const compiler = await compile(css, {
    loadStylesheet: async (id, base) => ({ path: id, base, content: contentOf(id) }),
  });
  return compiler.build([...utilities]);
}

function contentOf(id: string): string {
  const [, name = '', file = ''] = /^@osseo\/(\w+)\/(.+)$/u.exec(id) ?? [];
  if (name !== '') return sheet(`${name}/src/${file}`);
  const tailwindCss = id === 'tailwindcss' ? 'index.css' : path.basename(id);
  return readFileSync(path.join(ROOT, 'node_modules/tailwindcss', tailwindCss), 'utf8');
}

function sheet(file: string): string {
  return bundleCss(path.join(ROOT, 'packages', file));
}
