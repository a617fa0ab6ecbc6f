import { expect, it } from 'vitest';
import { LOCALES, plain, WORDS } from './languages.ts';
import { axeFindings, misfits } from './looks.ts';
import { NARROW, startJourneys } from './start-journeys.ts';
import { go, NAME, press, ready } from './steps.ts';

const journeys = startJourneys();

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

it.each(LOCALES)(
  'loses nothing with a lost connection, says so, and goes on when it is back, in %s',
  async (locale) => {
    const words = WORDS[locale];
    const { page, heard, close } = await journeys.visit(locale, NARROW);
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
  },
);

it('is used on a slow line before its script is there, which takes over what was typed', async () => {
  await Promise.all(
    LOCALES.map(async (locale) => {
      const { page, heard, close } = await journeys.visit(locale, NARROW, '');
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
