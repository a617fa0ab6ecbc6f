import type { Page } from 'playwright';
import { plain } from './languages.ts';

/* What somebody does on a page, in the words of the tests. */

/** What is written into the form. */
export const NAME = 'Min-ji';

/** The first and the second entry of the list. */
export const CHILD = '[name="child:0/child-name"]';
export const SECOND_CHILD = '[name="child:1/child-name"]';

/** Waits for the script of the page. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready] input[name="osseo.scripted"]').waitFor({ state: 'attached' });
}

/** Goes to one page of the form, and to no other. */
export async function go(page: Page, path: string, by: () => Promise<void>): Promise<void> {
  await by();
  await page.waitForURL(`**${path}`);
}

/** Goes on to another page, whichever it is. */
export async function leave(page: Page, by: () => Promise<void>): Promise<void> {
  const before = page.url();
  await by();
  await page.waitForURL((url) => url.href !== before);
}

export async function press(page: Page, name: unknown): Promise<void> {
  await page.getByRole('button', { name: plain(name), exact: true }).click();
}
