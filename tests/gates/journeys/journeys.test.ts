import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';
import { journeySite, type JourneySite } from './journey-site.tsx';
import { isLastButton, keyboardVisitor, type KeyboardVisitor } from './keyboard.ts';
import { LOCALES, plain, WORDS, type JourneyWords, type Locale } from './languages.ts';
import { axeFindings, focusOn, misfits, type Focus } from './looks.ts';

let site: JourneySite;
let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  [site, browser] = await Promise.all([
    journeySite(),
    chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
    }),
  ]);
});

afterAll(async () => {
  await browser.close();
  site.close();
});

/** 1,280 px at 400 %: what is left of a screen. */
const ZOOMED: BrowserContextOptions = { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 };
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const NAME = 'Min-ji';
const CHILD_NAME = 'Ji-ho';
const CHILD = '[name="child:0/child-name"]';
const SECOND_CHILD = '[name="child:1/child-name"]';

describe.each(LOCALES)('a form, in %s', (locale) => {
  const words = WORDS[locale];

  it('is answered with the keyboard alone, on a screen at 400 %, where nothing is cut and axe finds nothing', async () => {
    const { page, heard, close } = await visit(locale, ZOOMED);
    await ready(page);
    const keys = keyboardVisitor(page);
    const inspect = async () => {
      expect([page.url(), ...(await misfits(page)), ...(await axeFindings(page))]).toEqual([page.url()]);
    };
    await inspect();

    // What is missing is said first, and each line leads to its field.
    await keys.tabTo(isLastButton);
    await keys.press('Enter');
    expect(await page.getByRole('alert').evaluate((alert) => alert === document.activeElement)).toBe(true);
    await inspect();
    await keys.press('Tab');
    expect((await keys.press('Enter')).name).toBe('name');
    await page.keyboard.type(NAME);
    await keys.answerPage();
    await go(page, `/${locale}/visit/2`, () => page.keyboard.press('Enter'));

    let backwards = 0;
    while (!page.url().endsWith('/check')) {
      await ready(page);
      await inspect();
      if ((await page.locator(CHILD).count()) > 0) await listByKeyboard(page, keys, words.messages);
      const there = await keys.answerPage();
      if (page.url().endsWith('/2')) {
        const back = await keys.goBack(there.length);
        expect(questionsOf(back.toReversed())).toEqual(questionsOf(there));
        backwards = back.length;
        await keys.tabTo(isLastButton);
      }
      await leave(page, () => page.keyboard.press('Enter'));
    }
    expect(backwards).toBeGreaterThan(3);

    await inspect();
    const change = plain(words.messages.review.change);
    await keys.tabTo(({ tag, text }) => tag === 'a' && text.startsWith(change));
    await go(page, `/${locale}/visit/1/change`, () => page.keyboard.press('Enter'));
    await ready(page);
    await keys.tabTo(({ name }) => name === 'name');
    await keys.press('End');
    await page.keyboard.type(` ${NAME}`);
    await go(page, `/${locale}/visit/check`, () => page.keyboard.press('Enter'));
    expect(await page.getByText(`${NAME} ${NAME}`).count()).toBe(1);
    await keys.tabTo(isLastButton);
    await go(page, `/${locale}/visit/sent`, () => page.keyboard.press('Enter'));
    await inspect();

    expect(keys.wrong).toEqual([]);
    expect(heard).toEqual([]);
    await close();
  });

  it('is answered without script on a phone of 320 px, where nothing is cut', async () => {
    const { page, heard, close } = await visit(locale, { ...NARROW, javaScriptEnabled: false });
    const inspect = async () => {
      expect([page.url(), ...(await misfits(page))]).toEqual([page.url()]);
    };
    await inspect();
    await press(page, words.pages.next);
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
    await inspect();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.locator('[name="name"]').fill(NAME);
    await page.locator('[name="born.absent"]').first().check();

    // The clinic cannot keep anything for a while: it says so, and shows what was typed.
    site.isAway = true;
    await press(page, words.pages.next);
    expect(await page.getByRole('status').first().textContent()).toBe(words.draft.failed);
    expect(await page.locator('[name="name"]').inputValue()).toBe(NAME);
    await inspect();
    site.isAway = false;
    await leave(page, () => press(page, words.pages.next));

    while (!page.url().endsWith('/check')) {
      await inspect();
      if ((await page.locator(CHILD).count()) > 0) {
        await page.locator(CHILD).fill(CHILD_NAME);
        await page.getByRole('button', { name: plain(words.messages.repeat.add) }).click();
        expect(await page.locator(CHILD).inputValue()).toBe(CHILD_NAME);
        expect(await page.locator(SECOND_CHILD).count()).toBe(1);
        await inspect();
        await page
          .getByRole('button', { name: plain(words.messages.repeat.remove) })
          .last()
          .click();
      }
      const before = page.url();
      for (let posts = 0; page.url() === before; posts += 1) {
        expect(posts).toBeLessThan(4);
        await chooseFirst(page);
        await press(page, words.pages.next);
      }
    }
    await inspect();
    await page
      .getByRole('link', { name: new RegExp(`^${plain(words.messages.review.change)}`, 'u') })
      .first()
      .click();
    expect(await page.locator('[name="name"]').inputValue()).toBe(NAME);
    await page.locator('[name="name"]').fill(`${NAME} ${NAME}`);
    await go(page, `/${locale}/visit/check`, () => press(page, words.pages.next));
    const before = site.hostOf(locale).submissions.size;
    await go(page, `/${locale}/visit/sent`, () => press(page, words.pages.send));
    await inspect();
    expect(site.hostOf(locale).submissions.size).toBe(before + 1);
    expect([...site.hostOf(locale).submissions.values()].at(-1)).toContain(`${NAME} ${NAME}`);
    // The browser itself says of a refused page what it is.
    expect(heard.filter((line) => !/status of (422|503)/u.test(line))).toEqual([]);
    await close();
  });

  it('has room for all of its questions at 320 px, and for letters of twice the size', async () => {
    const { page, heard, close } = await visit(locale, { ...NARROW, javaScriptEnabled: false }, 'all');
    // With the first post a draft begins, and every page can be opened.
    await press(page, words.pages.next);
    let pages = 0;
    while ((await page.goto(`/${locale}/all/${pages + 1}`))?.status() === 200) {
      pages += 1;
      expect(page.url()).toMatch(new RegExp(`/${pages}$`, 'u'));
      const found = await misfits(page);
      const large = await misfits(page, 'html { font-size: 200%; }');
      expect([page.url(), ...found, ...large.map((one) => `large: ${one}`)]).toEqual([page.url()]);
    }
    expect(pages).toBe(locale === 'ar' ? 2 : 10);
    expect(heard.filter((line) => !/status of (404|422)/u.test(line))).toEqual([]);
    await close();
  });

  it('shows focus, choice and problem in forced colours', async () => {
    const { page, heard, close } = await visit(locale, { ...NARROW, forcedColors: 'active' });
    await ready(page);
    await press(page, words.pages.next);
    expect(await problemsSeen(page)).toEqual([]);
    const field = page.locator('[name="name"]');
    expect(await difference(page, field, () => field.focus())).toBe(true);
    const choice = page.locator('[name="born.absent"]').first();
    await choice.focus();
    expect(await difference(page, choice, () => choice.check())).toBe(true);
    expect(heard).toEqual([]);
    await close();
  });

  it('loses nothing with a lost connection, says so, and goes on when it is back', async () => {
    const { page, heard, close } = await visit(locale, NARROW);
    await ready(page);
    const name = page.locator('[name="name"]');
    await name.fill(NAME);
    await page.locator('[name="born.absent"]').first().check();
    await page.getByText(plain(words.draft.saved), { exact: true }).waitFor();
    expect(await misfits(page)).toEqual([]);

    await page.context().setOffline(true);
    await name.fill(`${NAME} ${NAME}`);
    await page.getByRole('button', { name: plain(words.draft.retry) }).waitFor();
    expect(await page.getByRole('status').allTextContents()).toContain(words.draft.failed);
    expect([...(await misfits(page)), ...(await axeFindings(page))]).toEqual([]);
    // Somebody goes on all the same: the page stays, with all that was typed.
    await press(page, words.pages.next);
    await name.fill(`${NAME} ${NAME} ${NAME}`);
    await press(page, words.pages.next);
    await page.locator('[data-condition="failed"]').waitFor();
    expect(await name.inputValue()).toBe(`${NAME} ${NAME} ${NAME}`);

    await page.context().setOffline(false);
    await page.getByText(plain(words.draft.saved), { exact: true }).first().waitFor();
    await go(page, `/${locale}/visit/2`, () => press(page, words.pages.next));
    await page.goBack();
    expect(await name.inputValue()).toBe(`${NAME} ${NAME} ${NAME}`);
    expect(heard.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });
});

it('is used on a slow line before its script is there, which takes over what was typed', async () => {
  await Promise.all(
    LOCALES.map(async (locale) => {
      const { page, heard, close } = await visit(locale, NARROW, '');
      const connection = await page.context().newCDPSession(page);
      await connection.send('Network.enable');
      await connection.send('Network.emulateNetworkConditions', SLOW);
      await page.goto(`/${locale}/visit`, { waitUntil: 'commit' });
      await page.locator('[name="name"]').fill(NAME);
      await page.locator('[name="born.absent"]').first().check();
      expect(await page.locator('html[data-ready]').count()).toBe(0);
      await ready(page);
      expect(await page.locator('[name="name"]').inputValue()).toBe(NAME);
      expect(await page.locator('[name="born.absent"]').first().isChecked()).toBe(true);
      // Adopted, and so kept, without a further touch.
      await page.getByText(plain(WORDS[locale].draft.saved), { exact: true }).waitFor();
      await go(page, `/${locale}/visit/2`, () => press(page, WORDS[locale].pages.next));
      expect(heard).toEqual([]);
      await close();
    }),
  );
});

describe('the looks that find nothing above find', () => {
  it.each([
    ['main { inline-size: 400px; }', /the page is \d+ px wide/u],
    ['h1 { overflow: hidden; inline-size: 20px; white-space: nowrap; }', /is cut/u],
    ['.osseo-button { inline-size: 30px; white-space: nowrap; padding: 0; }', /no room for its words/u],
  ])('what does not fit: %s', async (css, finding) => {
    const { page, close } = await visit('en', NARROW);
    expect((await misfits(page, css)).join()).toMatch(finding);
    await close();
  });

  it.each([
    [':focus-visible { outline: none !important; }', /cannot be seen/u],
    ['body::after { content: ""; position: fixed; inset: 0; background: white; }', /covered/u],
    ['.osseo-text-input { display: none; }', /lost/u],
  ])('a focus that is gone: %s', async (css, finding) => {
    const { page, close } = await visit('en', ZOOMED);
    await page.locator('[name="name"]').focus();
    expect((await focusOn(page)).wrong).toEqual([]);
    await plant(page, css);
    expect((await focusOn(page)).wrong.join()).toMatch(finding);
    await close();
  });

  it('an order that goes back', async () => {
    const { page, close } = await visit('en', ZOOMED);
    await plant(page, '.osseo-form { flex-direction: column-reverse !important; }');
    const keys = keyboardVisitor(page);
    await keys.answerPage();
    expect(keys.wrong.join()).toMatch(/goes back/u);
    await close();
  });

  it('a choice and a problem that look like nothing in forced colours', async () => {
    const { page, close } = await visit('en', { ...NARROW, forcedColors: 'active' });
    await ready(page);
    await press(page, WORDS.en.pages.next);
    await plant(
      page,
      '* { border: 0 !important; outline: none !important; } .osseo-radio, .osseo-checkbox { visibility: hidden; }',
    );
    expect(await problemsSeen(page)).toContain('no line');
    const choice = page.locator('[name="born.absent"]').first();
    const check = () => choice.evaluate((input) => void ((input as HTMLInputElement).checked = true));
    expect(await difference(page, choice, check)).toBe(false);
    await close();
  });

  it('words that are too pale, a name that is missing, a line on the console', async () => {
    const { page, heard, close } = await visit('en', NARROW);
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

/* ─── What the tests above talk about ──────────────────────────────────── */

interface Visit {
  readonly page: Page;
  /** The console, uncaught errors, and what the policy refused. */
  readonly heard: string[];
  close(): Promise<void>;
}

async function visit(
  locale: Locale,
  options: BrowserContextOptions,
  path: string | undefined = 'visit',
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: site.url, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const heard: string[] = [];
  page.on('console', (message) => void heard.push(message.text()));
  page.on('pageerror', (error) => void heard.push(error.message));
  if (path) await page.goto(`/${locale}/${path}`);
  return { page, heard, close: () => context.close() };
}

async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready] input[name="osseo.scripted"]').waitFor({ state: 'attached' });
}

async function go(page: Page, path: string, by: () => Promise<void>): Promise<void> {
  await by();
  await page.waitForURL(`**${path}`);
}

/** Goes on to another page. */
async function leave(page: Page, by: () => Promise<void>): Promise<void> {
  const before = page.url();
  await by();
  await page.waitForURL((url) => url.href !== before);
}

async function press(page: Page, name: unknown): Promise<void> {
  await page.getByRole('button', { name: plain(name), exact: true }).click();
}

/** The first answer of each question that is still open. */
async function chooseFirst(page: Page): Promise<void> {
  const names = await page
    .locator('input[type="radio"]:not([name$=".unit"]), input[name$=".absent"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const group = page.locator(`[name="${name}"]`);
    const isOpen = await group.evaluateAll((inputs) => !inputs.some((input) => (input as HTMLInputElement).checked));
    if (isOpen) await group.first().check();
  }
}

/** Another entry, and away with it, by the keys. */
async function listByKeyboard(page: Page, keys: KeyboardVisitor, { repeat }: JourneyWords['messages']): Promise<void> {
  await keys.tabTo(({ name }) => name === 'child:0/child-name');
  await page.keyboard.type(CHILD_NAME);
  await keys.tabTo(({ text }) => text.startsWith(plain(repeat.add)));
  await keys.press('Enter');
  const second = page.locator(SECOND_CHILD);
  await second.waitFor();
  await keys.tabTo(({ text }) => text.startsWith(plain(repeat.remove)));
  await keys.press('Enter');
  await second.waitFor({ state: 'detached' });
  await page.locator(CHILD).focus();
  await keys.press('Shift+Tab');
}

/** The questions that the tab key visits: one stop for each list of radio buttons, whichever of them it is. */
function questionsOf(stops: readonly Focus[]): readonly string[] {
  return stops.map(({ name, type, id }) => (type === 'radio' ? name : id || name));
}

/** What somebody sees in forced colours of a problem: the words, and a line beside them. */
function problemsSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const unseen: string[] = [];
    for (const around of document.querySelectorAll('[data-invalid].osseo-field, [data-invalid].osseo-fieldset')) {
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(around);
      if (borderInlineStartStyle !== 'solid' || Number.parseFloat(borderInlineStartWidth) < 3) unseen.push('no line');
      if (!around.querySelector('.osseo-field-error')?.textContent) unseen.push('no words');
    }
    const summary = document.querySelector('.osseo-error-summary');
    if (!summary || Number.parseFloat(getComputedStyle(summary).borderBlockStartWidth) < 1) unseen.push('no summary');
    return unseen;
  });
}

/** Whether something looks different afterwards. */
async function difference(page: Page, what: Locator, change: () => Promise<void>): Promise<boolean> {
  await what.scrollIntoViewIfNeeded();
  const picture = async () => {
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not on the page.');
    const { x, y, width, height } = box;
    return page.screenshot({
      clip: { x: x - 6, y: y - 6, width: width + 12, height: height + 12 },
      caret: 'hide',
      animations: 'disabled',
    });
  };
  const before = await picture();
  await change();
  return !before.equals(await picture());
}
