import { civilDateAt, addDays, type CivilDate } from '@osseo/core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clinic } from '../clinic.config.ts';
import { wordedProcedure } from '../src/catalogue/worded-procedure.ts';
import { LOCALES, type Locale } from '../src/languages.ts';
import { recoveryMessagesFor } from '../src/plan/recovery-messages.ts';
import { arriveSent } from './arrive.ts';
import { it } from './it.ts';
import { setDate } from './journey.ts';
import { openPage } from './open-page.ts';

const CHIN = 'chin-implant';

it.each([...LOCALES])('opens a plan under way with the present day, by the clinic’s date (%s)', async (locale) => {
  const { page } = await planFrom(locale, -5);
  const messages = recoveryMessagesFor(locale);
  const { procedure, words } = wordedProcedure(CHIN, locale);
  const phases = procedure.recovery.phases.filter(({ span }) => span.from <= 5 && 5 <= (span.to ?? Infinity));

  const now = page.locator('section').filter({ has: page.getByRole('heading', { name: messages.today }) });
  expect(await now.locator('time').first().getAttribute('datetime')).toBe(today());
  expect(phases.length).toBeGreaterThan(0);
  for (const { title } of phases)
    expect(await now.getByRole('heading', { name: words.statements[title] ?? '' }).count()).toBe(1);
  expect(await page.locator('[aria-current=date]').count()).toBe(1);
});

it('shows the first day while the treatment is still to come', async () => {
  const { page, violations } = await planFrom('en', 30);
  const { firstDayTitle, today: todayTitle } = recoveryMessagesFor('en');
  expect(await page.getByRole('heading', { name: firstDayTitle }).count()).toBe(1);
  expect(await page.getByRole('heading', { name: todayTitle, exact: true }).count()).toBe(0);
  expect(violations).toEqual([]);
});

function today(): CivilDate {
  return civilDateAt(new Date(), clinic.timeZone);
}

/** The plan of someone who is treated so many days from today. */
async function planFrom(locale: Locale, days: number): Promise<{ page: Page; violations: readonly string[] }> {
  const visitor = await openPage({ javaScriptEnabled: false });
  const { page } = visitor;
  await arriveSent(page, { locale, procedures: [CHIN] });
  const [year = '', month = '', day = ''] = addDays(today(), days).split('-');
  await setDate(page, locale, { day, month, year });
  await page.waitForURL('**/plan/recovery');
  return visitor;
}
