import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { looksDifferent, problemsUnseen } from './forced-colours.ts';
import { keyboardVisitor } from './keyboard.ts';
import { WORDS } from './languages.ts';
import { axeFindings, focusOn, misfits } from './looks.ts';
import { NARROW, startJourneys, ZOOMED } from './start-journeys.ts';
import { press, ready } from './steps.ts';

/* A look that finds nothing proves something only where it finds what is wrong. */

const journeys = startJourneys();

describe('the looks that find nothing in the journeys find', () => {
  it.each([
    ['main { inline-size: 400px; }', /the page is \d+ px wide/u],
    ['h1 { overflow: hidden; inline-size: 20px; white-space: nowrap; }', /is cut/u],
    ['.osseo-button { inline-size: 30px; white-space: nowrap; padding: 0; }', /no room for its words/u],
  ])('what does not fit: %s', async (css, finding) => {
    const { page, close } = await journeys.visit('en', NARROW);
    expect((await misfits(page, css)).join()).toMatch(finding);
    await close();
  });

  it.each([
    [':focus-visible { outline: none !important; }', /cannot be seen/u],
    ['body::after { content: ""; position: fixed; inset: 0; background: white; }', /covered/u],
    ['.osseo-text-input { display: none; }', /lost/u],
  ])('a focus that is gone: %s', async (css, finding) => {
    const { page, close } = await journeys.visit('en', ZOOMED);
    await page.locator('[name="name"]').focus();
    expect((await focusOn(page)).wrong).toEqual([]);
    await plant(page, css);
    expect((await focusOn(page)).wrong.join()).toMatch(finding);
    await close();
  });

  it('an order that goes back', async () => {
    const { page, close } = await journeys.visit('en', ZOOMED);
    await plant(page, '.osseo-form { flex-direction: column-reverse !important; }');
    const keys = keyboardVisitor(page);
    await keys.answerPage();
    expect(keys.wrong.join()).toMatch(/goes back/u);
    await close();
  });

  it('arrow keys that lead nowhere in a list of radio buttons', async () => {
    const { page, close } = await journeys.visit('en', ZOOMED, 'all');
    await page.evaluate(() =>
      document.addEventListener('keydown', (event) => void (event.key.startsWith('Arrow') && event.preventDefault())),
    );
    const keys = keyboardVisitor(page);
    await keys.answerPage();
    expect(keys.wrong.join()).toMatch(/arrow keys do not go/u);
    await close();
  });

  it('a choice and a problem that look like nothing in forced colours', async () => {
    const { page, close } = await journeys.visit('en', { ...NARROW, forcedColors: 'active' });
    await ready(page);
    await press(page, WORDS.en.pages.next);
    await plant(
      page,
      '* { border: 0 !important; outline: none !important; } .osseo-radio, .osseo-checkbox { visibility: hidden; }',
    );
    expect(await problemsUnseen(page)).toContain('no line');
    const choice = page.locator('[name="born.absent"]').first();
    const check = () => choice.evaluate((input) => void ((input as HTMLInputElement).checked = true));
    expect(await looksDifferent(page, choice, check)).toBe(false);
    await close();
  });

  it('words that are too pale, a name that is missing, a line on the console', async () => {
    const { page, heard, close } = await journeys.visit('en', NARROW);
    await plant(page, 'h1 { color: #ddd; }');
    await page.locator('[name="name"]').evaluate((input) => input.removeAttribute('id'));
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    expect((await axeFindings(page)).join()).toMatch(/label/u);
    await page.evaluate(() =>
      document.body.insertAdjacentElement('beforeend', document.createElement('img'))?.setAttribute('src', '/x.png'),
    );
    await expect.poll(() => heard.join()).toMatch(/Content Security Policy/u);
    await close();
  });
});

/** Adds a fault to a page, as a stylesheet that its policy cannot refuse. */
async function plant(page: Page, css: string): Promise<void> {
  await page.evaluate((fault) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(fault);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
