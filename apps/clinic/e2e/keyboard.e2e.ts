import { expect } from 'vitest';
import { wordsFor } from '../src/words/index.ts';
import { it } from './it.ts';
import { answerByKeyboard, focused, tabTo } from './by-keyboard.ts';
import { nextYear } from './journey.ts';
import { openPage } from './open-page.ts';

const words = wordsFor('en').plan;

it('can be gone from the first page to the recovery plan with the keyboard alone', { timeout: 120_000 }, async () => {
  const { page } = await openPage();
  await page.goto('/en');
  await tabTo(page, 'link', wordsFor('en').home.planAction);
  await page.keyboard.press('Enter');

  await page.waitForURL('**/plan');
  for (const name of ['Dental implant', 'Chin implant']) {
    await tabTo(page, 'checkbox', name);
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'button', words.start);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/questions/1');
  while (page.url().includes('/questions/')) await answerByKeyboard(page, 'en');

  await tabTo(page, 'button', words.check.send);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sent');
  for (const [part, digits] of [
    ['Day', '1'],
    ['Month', '3'],
    ['Year', nextYear()],
  ] as const) {
    await tabTo(page, 'textbox', part);
    await page.keyboard.type(digits);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/recovery');
  expect(await page.getByRole('article').count()).toBe(1);
});

it('offers to skip to the content first, and shows where the focus is', async () => {
  const { page } = await openPage();
  await page.goto('/en/procedures/dental-implant');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ role: 'link', name: wordsFor('en').site.skip });
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe(
    'none',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
