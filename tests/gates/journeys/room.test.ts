import { expect, it } from 'vitest';
import { LOCALES, WORDS } from './languages.ts';
import { misfits } from './looks.ts';
import { NARROW, startJourneys } from './start-journeys.ts';
import { press } from './steps.ts';

const journeys = startJourneys();

it.each(LOCALES)('has room for all questions at 320 px, and for letters of twice the size, in %s', async (locale) => {
  const { page, heard, close } = await journeys.visit(locale, { ...NARROW, javaScriptEnabled: false }, 'all');
  // With the first post a draft begins, and every page can be opened.
  await press(page, WORDS[locale].pages.next);
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
