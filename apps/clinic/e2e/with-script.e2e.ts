import type { Page } from 'playwright';
import { expect } from 'vitest';
import { wordedProcedure } from '../src/catalogue/worded-procedure.ts';
import { LOCALES } from '../src/languages.ts';
import { wordsFor } from '../src/words/index.ts';
import { it } from './it.ts';
import { answerDontKnow, answerTheRest, choose, goOn, nextYear, send, setDate } from './journey.ts';
import { openPage } from './open-page.ts';

const words = wordsFor('en').plan;

it.each([...LOCALES])(
  'leads from two procedures to a merged recovery plan, without a violation or a script error (%s)',
  async (locale) => {
    const { page, violations, failures } = await openPage();
    await choose(page, locale);
    await answerTheRest(page, locale);
    await send(page, locale);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(wordsFor(locale).plan.sent.title);

    await setDate(page, locale, { day: '1', month: '3', year: nextYear() });
    await page.waitForURL('**/plan/recovery');
    const plan = page.getByRole('article');
    expect(await plan.getByRole('heading', { level: 1 }).count()).toBe(1);
    const askers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      (['chin-implant', 'dental-implant'] as const).map((id) => wordedProcedure(id, locale).words.name),
    );
    expect(await plan.textContent()).toContain(askers);
    const calendar = await page.request.get(`/${locale}/plan/recovery.ics`);
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);

    expect(violations).toEqual([]);
    expect(failures).toEqual([]);
  },
);

it('shows follow-ups as they arise and asks nothing twice', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await takenOver(page);
  const smoking = page.getByRole('group', { name: /smoke/ });
  const howMany = page.getByRole('textbox', { name: /How many cigarettes/ });
  await smoking.getByRole('radio', { name: 'Every day' }).check();
  expect(await howMany.count()).toBe(1);
  await smoking.getByRole('radio', { name: 'Never' }).check();
  expect(await howMany.count()).toBe(0);
  expect(await smoking.count()).toBe(1);
});

it('says what is missing in a summary that takes focus and leads to the questions', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await takenOver(page);
  await page.getByRole('button', { name: words.continue }).click();

  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
});

it('keeps what was typed while the server is away, says so, and goes on when it is back', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await takenOver(page);
  await answerDontKnow(page, 'en');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: words.continue }).click();

  const message = page.getByRole('alert').filter({ hasText: words.lostTitle });
  await message.waitFor();
  expect(await message.textContent()).toContain('Nothing that you typed is lost');
  expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);

  await page.context().setOffline(false);
  await goOn(page, 'en');
  expect(page.url()).toMatch(/questions\/2$/);
});

it('says on a slow line that it is saving, and posts once however often someone presses', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await takenOver(page);
  await answerDontKnow(page, 'en');
  let posts = 0;
  let clear = () => {};
  const line = new Promise<void>((resolve) => {
    clear = resolve;
  });
  await page.route('**/questions/1', async (route) => {
    if (route.request().method() === 'POST') posts += 1;
    await line;
    await route.continue();
  });
  const button = page.getByRole('button', { name: words.continue, exact: true });
  for (let presses = 0; presses < 3; presses += 1) await button.click();
  await page.getByRole('status').filter({ hasText: words.sending }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
  clear();
  await page.waitForURL('**/questions/2');
  expect(posts).toBe(1);
});

it('keeps what was typed where the server breaks in the middle, and goes on when it is mended', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await takenOver(page);
  await answerDontKnow(page, 'en');
  await page.route('**/questions/1', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }), { times: 1 });
  await page.getByRole('button', { name: words.continue }).click();
  await page.getByRole('alert').filter({ hasText: words.lostTitle }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
  await goOn(page, 'en');
  expect(page.url()).toMatch(/questions\/2$/);
});

it('shows earlier answers again after the back button', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await answerDontKnow(page, 'en');
  const answered = await page.getByRole('radio', { checked: true }).count();
  await goOn(page, 'en');
  await page.goBack();
  await page.waitForURL('**/questions/1');
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(answered);
});

it('goes on where someone stopped, and starts again on request', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await answerDontKnow(page, 'en');
  await goOn(page, 'en');
  await page.goto('/en/plan');
  await page.getByRole('link', { name: words.resumeAction }).click();
  await page.waitForURL('**/questions/2');

  await page.goto('/en/plan');
  await page.getByRole('button', { name: words.discard }).click();
  await page.getByRole('link', { name: words.resumeAction }).waitFor({ state: 'detached' });
  expect((await page.goto('/en/plan/questions/1'))?.status()).toBe(410);
});

/** Waits until script has taken over the form, which it says in a field of its own. */
function takenOver(page: Page): Promise<void> {
  return page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
}
