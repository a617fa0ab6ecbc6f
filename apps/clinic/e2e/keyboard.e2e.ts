import type { Page } from 'playwright';
import { expect } from 'vitest';
import { wordsFor } from '../src/words/index.ts';
import { it } from './it.ts';
import { dontKnowIn } from './dont-know.ts';
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
  while (page.url().includes('/questions/')) await answerByKeyboard(page);

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
  expect(await focused(page)).toEqual({ role: 'link', name: wordsFor('en').site.skip });
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe(
    'none',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

/** Chooses "I don’t know" everywhere, as fingers do: two arrows up from the first answer, or the space bar on a box. */
async function answerByKeyboard(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const { role, name } = await focused(page);
    if (role === 'radio' && !(await isGroupAnswered(page))) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
    }
    if (role === 'checkbox' && name === dontKnowIn('en')) await page.keyboard.press('Space');
    if (role === 'button' && name === words.continue) {
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
      return;
    }
  }
  throw new Error('No button was reached with the tab key.');
}

async function tabTo(page: Page, role: string, name: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (found.role === role && found.name === name) return;
  }
  throw new Error(`The tab key never reached the ${role} “${name}”.`);
}

function focused(page: Page): Promise<{ role: string; name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    const type = element.getAttribute('type') ?? 'text';
    const ofInput = type === 'radio' || type === 'checkbox' ? type : 'textbox';
    const role = { A: 'link', BUTTON: 'button', INPUT: ofInput }[element.tagName] ?? element.tagName;
    return { role, name: label?.textContent?.trim() ?? '' };
  });
}

function isGroupAnswered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { form, name } = document.activeElement as HTMLInputElement;
    return new FormData(form ?? undefined).has(name);
  });
}
