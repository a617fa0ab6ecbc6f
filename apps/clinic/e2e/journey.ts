import type { Page } from 'playwright';
import type { Locale } from '../src/languages.ts';
import { wordsFor } from '../src/words/index.ts';
import { dontKnowIn } from './dont-know.ts';

/** Chooses procedures by name, or all of them, and comes to the first questions. */
export async function choose(page: Page, locale: Locale, names?: readonly string[]): Promise<void> {
  await page.goto(`/${locale}/plan`);
  const group = page.getByRole('group', { name: wordsFor(locale).plan.chooseLegend });
  for (const box of await group.getByRole('checkbox').all()) {
    const name = await box.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent ?? '');
    if (!names || names.includes(name)) await box.check();
  }
  await page.getByRole('button', { name: wordsFor(locale).plan.start }).click();
  await page.waitForURL('**/plan/questions/1');
}

/** Says "I don’t know" to everything on the page that has no answer yet, in one go. */
export async function answerDontKnow(page: Page, locale: Locale): Promise<void> {
  const words = dontKnowIn(locale);
  await page.getByText(words, { exact: true }).first().waitFor();
  const isScripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
  if (isScripted) await page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
  await page.evaluate((label) => {
    const isAnswered = ({ form, name, type, checked }: HTMLInputElement) =>
      type === 'radio' ? new FormData(form ?? undefined).has(name) : checked;
    const choices = [
      ...document.querySelectorAll<HTMLInputElement>('form input[type=radio], form input[type=checkbox]'),
    ];
    for (const choice of choices.filter(({ labels }) => labels?.[0]?.textContent?.trim() === label)) {
      const boxes = [...(choice.closest('fieldset')?.querySelectorAll('input') ?? [])];
      const typed = new FormData(choice.form ?? undefined).get(choice.name.split('.')[0] ?? '');
      const isTyped = choice.name.includes('.') && typeof typed === 'string' && typed !== '';
      if (!isAnswered(choice) && !isTyped && !boxes.some(({ checked }) => checked)) choice.click();
    }
  }, words);
}

/** Presses "Continue" and waits for what comes. */
export async function goOn(page: Page, locale: Locale): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: wordsFor(locale).plan.continue, exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
}

/** Answers every page that is left with "I don’t know", up to the check before sending. */
export async function answerTheRest(page: Page, locale: Locale): Promise<void> {
  while (page.url().includes('/plan/questions/')) {
    await answerDontKnow(page, locale);
    await goOn(page, locale);
  }
}

/** Sends the checked answers. */
export async function send(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: wordsFor(locale).plan.check.send }).click();
  await page.waitForURL('**/plan/sent');
}

/** Types the day of treatment and opens the recovery plan. */
export async function setDate(
  page: Page,
  locale: Locale,
  date: { day: string; month: string; year: string },
): Promise<void> {
  const words = wordsFor(locale);
  for (const part of ['day', 'month', 'year'] as const) {
    await page.getByRole('textbox', { name: words.date[part], exact: true }).fill(date[part]);
  }
  await page.getByRole('button', { name: words.plan.sent.showPlan }).click();
}

/** The year after this one: a day in it is always a day that a treatment can have. */
export function nextYear(): string {
  return String(new Date().getFullYear() + 1);
}
