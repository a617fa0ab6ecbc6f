import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { bundle } from '../../../../scripts/report/browser/bundle.ts';
import { inStrictBrowser } from '../../../../scripts/report/browser/in-strict-browser.ts';
import { focusOn } from '../looks.ts';

/* Keys that a browser itself answers, which a script cannot press: the stories of the widgets try the others. */

/** What somebody does with the page of an example, in one language. */
type Visit = readonly [example: string, locale: 'en' | 'ar', use: (page: Page) => Promise<void>];

const VISITS: readonly Visit[] = [
  ['closableGroup', 'en', openAndClose],
  ['closableGroup', 'ar', openAndClose],
  ['numbers', 'en', (page) => slide(page, 'ArrowRight')],
  // Where words go from the right to the left, so does the scale.
  ['numbers', 'ar', (page) => slide(page, 'ArrowLeft')],
  ['healthTabs', 'en', (page) => turn(page, 'ArrowRight')],
  ['healthTabs', 'ar', (page) => turn(page, 'ArrowLeft')],
];

it('closed groups, scales and tabs answer to the keys of a browser, from either side', async () => {
  const script = await bundle({
    input: fileURLToPath(import.meta.resolve('./widget-page.tsx')),
    platform: 'browser',
    plugin: { name: 'none' },
  });
  const stylesheets = ['tokens/src/tokens.css', 'ui/src/styles.css', 'questionnaire/src/styles.css'];
  const site = {
    script,
    stylesheets: stylesheets.map((file) => `packages/${file}`),
    rules: '',
    allowed: [],
    pageAt: () => ({ title: 'Widgets', content: '' }),
  };
  await inStrictBrowser(site, async (newTab) => {
    for (const [example, locale, use] of VISITS) {
      const page = await newTab({ viewport: { width: 360, height: 640 } });
      await page.goto(`/${example}/${locale}`);
      await page.locator('form').waitFor();
      await use(page);
      expect((await focusOn(page)).wrong, `${example} ${locale}`).toEqual([]);
      await page.close();
    }
  });
});

async function openAndClose(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  for (const key of ['Enter', 'Space'] as const) {
    await page.keyboard.press(key);
    expect(await page.locator('details[open]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect((await focusOn(page)).type).toBe('radio');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(key);
    expect(await page.locator('details[open]').count()).toBe(0);
  }
  // What is closed has no stop inside.
  await page.keyboard.press('Tab');
  expect((await focusOn(page)).tag).toBe('button');
}

/** @param more The arrow that leads to greater numbers. */
async function slide(page: Page, more: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const slider = page.getByRole('slider');
  await slider.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  expect(await slider.inputValue()).toBe('0');
  await page.keyboard.press(more);
  await page.keyboard.press(more);
  expect(await slider.inputValue()).toBe('2');
  await page.keyboard.press('End');
  expect(await slider.inputValue()).toBe('10');
  await page.keyboard.press('Tab');
  expect((await focusOn(page)).value).toMatch(/^(?:10|١٠)$/u);
}

async function turn(page: Page, next: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const chosen = () => page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.ariaSelected));
  await page.getByRole('tab').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press(next);
  await expect.poll(chosen).toEqual(['false', 'true']);
  await page.keyboard.press('Home');
  await expect.poll(chosen).toEqual(['true', 'false']);
  await page.keyboard.press('End');
  await expect.poll(chosen).toEqual(['false', 'true']);
  await page.keyboard.press('Tab');
  expect(await page.getByRole('tabpanel').evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
}
