import type { Page } from 'playwright';
import type { Locale } from '../src/languages.ts';
import { wordsFor } from '../src/words/index.ts';
import { dontKnowIn } from './dont-know.ts';

/**
 * Answers a page as fingers do, and presses "Continue": arrows to what is given by the name of its question, else two
 * arrows up from the first answer to "I don’t know", or the space bar on its box.
 */
export async function answerByKeyboard(
  page: Page,
  locale: Locale,
  given: Readonly<Record<string, string>> = {},
): Promise<void> {
  const before = page.url();
  await page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const { role, name, field } = await focused(page);
    if (role === 'radio' && !(await isGroupAnswered(page))) await chooseByArrows(page, given[field]);
    if (role === 'checkbox' && name === dontKnowIn(locale)) await page.keyboard.press('Space');
    if (role === 'button' && name === wordsFor(locale).plan.continue) {
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
      return;
    }
  }
  throw new Error('No button was reached with the tab key.');
}

/** Presses the tab key until something of this role and name has focus. */
export async function tabTo(page: Page, role: string, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (found.role === role && found.name === name) return;
  }
  throw new Error(`The tab key never reached the ${role} “${name}”.`);
}

/** What has focus: its role, its name, and the name of its field in a form. */
export function focused(page: Page): Promise<{ role: string; name: string; field: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    const type = element.getAttribute('type') ?? 'text';
    const ofInput = type === 'radio' || type === 'checkbox' ? type : 'textbox';
    const role = { A: 'link', BUTTON: 'button', INPUT: ofInput }[element.tagName] ?? element.tagName;
    return { role, name: label?.textContent?.trim() ?? '', field: element.getAttribute('name') ?? '' };
  });
}

async function chooseByArrows(page: Page, value: string | undefined): Promise<void> {
  if (value === undefined) {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    return;
  }
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 10; presses += 1) {
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('No arrow led to the answer.');
}

function isGroupAnswered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { form, name } = document.activeElement as HTMLInputElement;
    return new FormData(form ?? undefined).has(name);
  });
}
