import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { LOCALES, plain, WORDS } from './languages.ts';
import { misfits } from './looks.ts';
import { NARROW, startJourneys } from './start-journeys.ts';
import { CHILD, go, leave, NAME, press, SECOND_CHILD } from './steps.ts';

const journeys = startJourneys();

const CHILD_NAME = 'Ji-ho';

it.each(LOCALES)('is answered without script on a phone of 320 px, where nothing is cut, in %s', async (locale) => {
  const words = WORDS[locale];
  const { site } = journeys;
  const { page, heard, close } = await journeys.visit(locale, { ...NARROW, javaScriptEnabled: false });
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

/** The first answer of each question that is still open; where a number is asked for, its first unit and "I don't know". */
async function chooseFirst(page: Page): Promise<void> {
  const names = await page
    .locator('input[type="radio"], input[name$=".absent"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const group = page.locator(`[name="${name}"]`);
    const isOpen = await group.evaluateAll((inputs) => !inputs.some((input) => (input as HTMLInputElement).checked));
    if (isOpen) await group.first().check();
  }
}
