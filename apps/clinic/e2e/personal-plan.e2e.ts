import { readFileSync } from 'node:fs';
import { toCivilDate } from '@osseo/core';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { wordedProcedure } from '../src/catalogue/worded-procedure.ts';
import { LOCALES, type Locale } from '../src/languages.ts';
import { recoveryMessagesFor } from '../src/plan/recovery-messages.ts';
import { sentenceCase } from '../src/views/sentence-case.ts';
import { wordsFor } from '../src/words/index.ts';
import { answersLeft, listenTo } from './answers-left.ts';
import { arriveSent } from './arrive.ts';
import { answerByKeyboard, focused, tabTo } from './by-keyboard.ts';
import { expectAxeClean } from './expect-axe-clean.ts';
import { expectToFit } from './expect-to-fit.ts';
import { it } from './it.ts';
import { nextYear, setDate } from './journey.ts';
import { openPage } from './open-page.ts';
import { daysOn, eventNamesIn, expectPersonal, expectSameDays, PERSONAL } from './personal-plan.ts';

/** The narrowest screen on which nothing may be lost (WCAG 2.2, 1.4.10). */
const NARROW = { viewport: { width: 320, height: 640 } };
const DAY_ZERO = toCivilDate(`${nextYear()}-03-01`);
const TYPED = { day: '1', month: '3', year: nextYear() };
const DENTAL = ['dental-implant'] as const;

describe.each([...LOCALES])('a plan of one’s own, in %s', (locale) => {
  const words = wordsFor(locale).plan;
  const messages = recoveryMessagesFor(locale);

  it('is reached, kept, ticked and printed with the keyboard alone, at 320 px', { timeout: 240_000 }, async () => {
    const { page, violations } = await openPage(NARROW);
    const said = consoleOf(page);
    const asked = listenTo(page);
    await page.goto(`/${locale}/plan`);
    await tabTo(page, 'checkbox', sentenceCase(wordedProcedure('dental-implant', locale).words.name, locale));
    await page.keyboard.press('Space');
    await press(page, 'button', words.start, '**/questions/1');
    while (page.url().includes('/questions/')) {
      await expectToFit(page);
      await answerByKeyboard(page, locale, PERSONAL);
    }
    await press(page, 'button', words.check.send, '**/plan/sent');
    await expectAxeClean(page);
    for (const part of ['day', 'month', 'year'] as const) {
      await tabTo(page, 'textbox', wordsFor(locale).date[part]);
      await page.keyboard.type(TYPED[part]);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/plan/recovery');
    await expectPersonal(page, locale, DAY_ZERO);
    await expectToFit(page);
    await expectAxeClean(page);

    await tickFirstVisit(page, locale);
    await press(page, 'button', words.recovery.saveTicks, '**/plan/recovery#ticked');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.recovery.ticksSaved);
    expect(await page.locator('input[name=done]:checked').count()).toBe(1);
    await expectAxeClean(page);

    const download = page.waitForEvent('download');
    await tabTo(page, 'link', messages.calendarExport.saveDetails);
    await page.keyboard.press('Enter');
    await expectSameDays(page, locale, readFileSync(await (await download).path(), 'utf8'));

    await press(page, 'link', messages.print.plan, '**/recovery/sheet');
    expect(await page.locator('input[name=done]:checked').count()).toBe(1);
    await expectAxeClean(page);
    await press(page, 'link', words.recovery.backToPlan, '**/plan/recovery');
    await press(page, 'link', messages.print.fridge, '**/recovery/sheet?page=fridge');
    await expectToFit(page);
    await expectAxeClean(page);

    expect(said).toEqual([]);
    expect(violations).toEqual([]);
    const { addresses } = asked;
    const left = await answersLeft(page, [...Object.values(PERSONAL), DAY_ZERO], {
      addresses: addresses.join('\n'),
      log: readFileSync(inject('site').log, 'utf8'),
    });
    const { page: _shown, ...elsewhere } = left;
    expect(
      Object.values(elsewhere).every((hits) => hits === 0),
      JSON.stringify(elsewhere),
    ).toBe(true);
  });

  it('is whole without script: what changed and why, the calendar file, the boxes, both sheets', async () => {
    const { page } = await openPage({ ...NARROW, javaScriptEnabled: false });
    await arriveSent(page, { locale, procedures: DENTAL, given: PERSONAL });
    await setDate(page, locale, TYPED);
    await expectPersonal(page, locale, DAY_ZERO);
    const file = await page.request.get(`/${locale}/plan/recovery.ics?detail=full`);
    await expectSameDays(page, locale, await file.text());
    const neutral = await (await page.request.get(`/${locale}/plan/recovery.ics`)).text();
    for (const kind of Object.values(messages.visitKinds)) expect(neutral).not.toContain(`SUMMARY:${kind}\r\n`);

    const first = page.locator('input[name=done]').first();
    await page.locator('summary').filter({ hasText: messages.visitsTitle }).click();
    await first.check();
    await page.getByRole('button', { name: words.recovery.saveTicks }).click();
    expect(await page.getByText(words.recovery.ticksSaved).isVisible()).toBe(true);
    expect(await first.isChecked()).toBe(true);

    await page.getByRole('link', { name: messages.print.plan }).click();
    await expectPersonal(page, locale, DAY_ZERO);
    expect(await first.isChecked()).toBe(true);
    await page.getByRole('link', { name: words.recovery.backToPlan }).click();
    await page.locator('summary').filter({ hasText: messages.visitsTitle }).click();
    await first.uncheck();
    await page.getByRole('button', { name: words.recovery.saveTicks }).click();
    expect(await page.locator('input[name=done]:checked').count()).toBe(0);
  });
});

it('stays the same plan, with what is ticked, in another language and on another day', async () => {
  const { page } = await planInEnglish();
  const days = await daysOn(page);
  const events = await eventNamesIn(page);
  await tickFirst(page);
  for (const name of ['한국어', 'Español', 'English']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL('**/plan/recovery');
    expect(await daysOn(page)).toEqual(days);
    expect(await page.locator('input[name=done]:checked').count()).toBe(1);
  }
  await page.getByRole('link', { name: wordsFor('en').plan.recovery.changeDate }).click();
  expect(await page.getByRole('textbox', { name: 'Year' }).inputValue()).toBe(TYPED.year);
  await setDate(page, 'en', { ...TYPED, month: '4' });
  // A browser hands the fragment of the question on.
  await page.waitForURL('**/plan/recovery*');
  await expectPersonal(page, 'en', toCivilDate(`${nextYear()}-04-01`));
  expect(await page.locator('input[name=done]:checked').count()).toBe(1);
  // A calendar that has the file moves its entries; it does not get them twice.
  expect(await eventNamesIn(page)).toEqual(events);

  await page.goto('/en/plan/recovery/sheet?page=fridge');
  await page.getByRole('link', { name: '한국어' }).click();
  expect(page.url()).toMatch(/\/ko\/plan\/recovery\/sheet\?page=fridge$/);
});

it('comes back with the back button, and says what to do where the date is missing', async () => {
  const { page } = await planInEnglish();
  await page.getByRole('link', { name: wordsFor('en').plan.recovery.changeDate }).click();
  await page.goBack();
  await expectPersonal(page, 'en', DAY_ZERO);
  await page.goto('/en/plan/sent');
  await page.getByRole('button', { name: wordsFor('en').plan.sent.noDate }).click();
  await page.waitForURL('**/plan/recovery');
  expect(await daysOn(page)).not.toContain(DAY_ZERO);
  expect(await page.getByText(wordsFor('en').plan.recovery.undated).count()).toBe(1);
  const links = page.getByRole('link', { name: wordsFor('en').plan.recovery.setDate });
  expect(await links.first().getAttribute('href')).toBe('/en/plan/sent#day-zero');
  // There is nothing for a calendar: who asks for the file is led back to the plan.
  expect((await page.request.get('/en/plan/recovery.ics', { maxRedirects: 0 })).headers()['location']).toBe(
    '/en/plan/recovery',
  );
});

it('takes no tick for what the plan does not have, and none from another site', async () => {
  const { page } = await planInEnglish();
  const post = (done: string, origin: string) =>
    page.request.post('/en/plan/recovery', { form: { done }, headers: { origin }, maxRedirects: 0 });
  expect((await post('visit of nobody', inject('site').url)).status()).toBe(303);
  await page.reload();
  expect(await page.locator('input[name=done]:checked').count()).toBe(0);
  expect(await page.content()).not.toContain('visit of nobody');
  expect((await post('visit of nobody', 'https://elsewhere.example')).status()).toBe(403);
  const stranger = await openPage();
  const refused = await stranger.page.request.post('/en/plan/recovery', {
    form: {},
    headers: { origin: inject('site').url },
  });
  expect(refused.status()).toBe(410);
});

it.each([...LOCALES])('is one sheet of A4 and of Letter for a wall, with everything around it (%s)', async (locale) => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await arriveSent(page, { locale, given: PERSONAL });
  await setDate(page, locale, TYPED);
  await page.goto(`/${locale}/plan/recovery/sheet?page=fridge`);
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  for (const format of ['A4', 'Letter']) {
    const paper = (await page.pdf({ format, margin })).toString('latin1');
    expect([
      format,
      /\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec(paper)?.slice(1).join(''),
    ]).toEqual([format, '1']);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(wordsFor(locale).plan.recovery.draft).isVisible()).toBe(true);
});

it('offers no Arabic, and sends people who ask for it to a language that it has', async () => {
  const { page } = await openPage({ extraHTTPHeaders: { 'accept-language': 'ar' } });
  await page.goto('/');
  expect(page.url()).toMatch(/\/en$/);
  const missing = await page.goto('/ar/plan/recovery');
  expect(missing?.status()).toBe(404);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

async function planInEnglish() {
  const visitor = await openPage({ javaScriptEnabled: false });
  await arriveSent(visitor.page, { procedures: DENTAL, given: PERSONAL });
  await setDate(visitor.page, 'en', TYPED);
  await visitor.page.waitForURL('**/plan/recovery');
  return visitor;
}

async function tickFirst(page: Page): Promise<void> {
  await page
    .locator('summary')
    .filter({ hasText: recoveryMessagesFor('en').visitsTitle })
    .click();
  await page.locator('input[name=done]').first().check();
  await page.getByRole('button', { name: wordsFor('en').plan.recovery.saveTicks }).click();
  await page.waitForURL('**#ticked');
}

/** Opens the visits, which are folded, and ticks the first, by keys. */
async function tickFirstVisit(page: Page, locale: Locale): Promise<void> {
  const { visitsTitle, folded } = recoveryMessagesFor(locale);
  const count = await page.locator('.osseo-recovery-visits .osseo-recovery-fact').count();
  await tabTo(page, 'SUMMARY', folded.replace('{title}', visitsTitle).replace('{count}', String(count)));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ role: 'checkbox', field: 'done' });
  await page.keyboard.press('Space');
}

async function press(page: Page, role: 'button' | 'link', name: string, leadsTo: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
  await page.waitForURL(leadsTo);
  await page.waitForLoadState();
}

/** Everything that the page writes into the console, whatever its kind. */
function consoleOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
