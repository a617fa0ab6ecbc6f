import type { Page } from 'playwright';
import { inject } from 'vitest';
import type { Locale } from '../src/languages.ts';
import { wordsFor } from '../src/words/index.ts';

/** Signs in with the development account and comes to the inbox. */
export async function signIn(page: Page, locale: Locale): Promise<void> {
  const words = wordsFor(locale).staff;
  const { email, password } = inject('site').staff;
  await page.goto(`/${locale}/staff`);
  await page.getByRole('textbox', { name: words.email }).fill(email);
  await page.getByLabel(words.password).fill(password);
  await page.getByRole('button', { name: words.signIn }).click();
  await page.getByRole('heading', { level: 1, name: words.inbox }).waitFor();
}
