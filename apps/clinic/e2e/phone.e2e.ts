import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { LOCALES } from '../src/languages.ts';
import { arriveAnswered, arriveSent } from './arrive.ts';
import { expectToFit, PHONE } from './expect-to-fit.ts';
import { it } from './it.ts';
import { choose, nextYear, send, setDate } from './journey.ts';
import { openPage } from './open-page.ts';

describe.each([...LOCALES])('on a phone of 360 px, in %s', (locale) => {
  it('never scrolls sideways, and every target is large enough', { timeout: 120_000 }, async () => {
    const { page } = await openPage(PHONE);
    for (const path of ['', '/procedures/dental-implant', '/procedures/chin-implant', '/about']) {
      await page.goto(`/${locale}${path}`);
      await expectToFit(page);
      await unfold(page);
      await expectToFit(page);
    }
    await choose(page, locale);
    await expectToFit(page);
    await arriveAnswered(page, { locale });
    await expectToFit(page);
    await send(page, locale);
    await expectToFit(page);
    await setDate(page, locale, { day: '1', month: '3', year: nextYear() });
    await page.waitForURL('**/plan/recovery');
    await expectToFit(page);
  });
});

it('asks for a date in the order of the language', async () => {
  for (const [locale, order] of [
    ['en', ['Day', 'Month', 'Year']],
    ['ko', ['년', '월', '일']],
    ['es', ['Día', 'Mes', 'Año']],
  ] as const) {
    const { page } = await openPage(PHONE);
    await arriveSent(page, { locale });
    expect(
      await page
        .getByRole('textbox')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)),
    ).toEqual(order);
  }
});

/** Opens all that is folded: the addresses of works are the longest words of the site. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
