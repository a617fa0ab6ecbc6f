import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { ensureChromium } from '../../../scripts/lib/chromium.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { SAMPLE, UTILITIES } from './restyled-sample.tsx';

/** What a consumer writes, and the most lines that it may take. */
const LINES = 9;

const BUTTON = `.osseo-button {
  --osseo-button-background: #204a87;
  border-radius: 0;
}`;

const FIELD = `.osseo-field-label {
  font-weight: 400;
}
.osseo-field .osseo-text-input {
  border-color: #204a87;
  border-radius: 0;
}`;

const BRAND = `:root {
  --osseo-color-accent: light-dark(#204a87, #9dbcec);
  --osseo-color-accent-strong: light-dark(#17376a, #bcd2f4);
  --osseo-color-accent-soft: light-dark(#e8eef7, #1d2f4d);
  --osseo-font-title: 'Newsreader', Georgia, serif;
  --osseo-radius-2: 2px;
}`;

/** As the README of ui says: where the parts stand among the layers of Tailwind. */
const TAILWIND = `@layer theme, base, osseo, components, utilities;
@import 'tailwindcss';
@import '@osseo/tokens/tokens.css';
@import '@osseo/ui/styles.css';`;

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
  it.each([BUTTON, FIELD, BRAND])('says in fewer than ten lines, without shouting, what it wants', (css) => {
    expect(css.split('\n').length).toBeLessThanOrEqual(LINES);
    expect(css).not.toContain('!important');
  });

  it('restyles a button, whichever stylesheet comes first', async () => {
    for (const css of [`${plain}\n${BUTTON}`, `${BUTTON}\n${plain}`]) {
      expect(await computed(css, '.osseo-button', ['background-color', 'border-start-start-radius'])).toEqual([
        BLUE,
        '0px',
      ]);
    }
    expect(await computed(plain, '.osseo-button', ['background-color'])).not.toEqual([BLUE]);
  });

  it('restyles a form field', async () => {
    const css = `${plain}\n${FIELD}`;
    expect(await computed(css, '.osseo-field-label', ['font-weight'])).toEqual(['400']);
    expect(await computed(css, '.osseo-text-input', ['border-top-color', 'border-start-start-radius'])).toEqual([
      BLUE,
      '0px',
    ]);
    expect(await computed(plain, '.osseo-field-label', ['font-weight'])).toEqual(['600']);
  });

  it('restyles a whole brand, in light and in dark', async () => {
    const css = `${plain}\n${BRAND}`;
    const looks = ['background-color', 'border-start-start-radius'];
    expect(await computed(css, '.osseo-button', looks)).toEqual([BLUE, '2px']);
    expect(await computed(css, '.osseo-button', looks, 'dark')).toEqual(['rgb(157, 188, 236)', '2px']);
    expect(await computed(css, 'h1', ['font-family'])).toEqual(['Newsreader, Georgia, serif']);
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
