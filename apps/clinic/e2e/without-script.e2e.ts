import { describe, expect } from 'vitest';
import { LOCALES } from '../src/languages.ts';
import { recoveryMessagesFor } from '../src/plan/recovery-messages.ts';
import { wordsFor } from '../src/words/index.ts';
import { arriveAnswered } from './arrive.ts';
import { it } from './it.ts';
import { answerDontKnow, answerTheRest, choose, nextYear, send, setDate } from './journey.ts';
import { openPage } from './open-page.ts';

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe.each([...LOCALES])('without script, in %s', (locale) => {
  const words = wordsFor(locale).plan;

  it('leads by plain posts from the choice to the timeline', async () => {
    const { page } = await openPage(WITHOUT_SCRIPT);
    await choose(page, locale);
    await answerTheRest(page, locale);
    await send(page, locale);
    await setDate(page, locale, { day: '1', month: '3', year: nextYear() });
    expect(page.url()).toMatch(new RegExp(`/${locale}/plan/recovery$`));
    expect(await page.getByRole('article').count()).toBe(1);

    const { print } = recoveryMessagesFor(locale);
    await page.getByRole('link', { name: print.plan }).click();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await page.getByRole('article').locator('details').count()).toBe(0);

    await page.goBack();
    await page.getByRole('link', { name: print.fridge }).click();
    expect(await page.getByRole('heading', { name: print.firstDaysTitle }).count()).toBe(1);
  });

  it('brings a page back with what is missing and what was typed', async () => {
    const { page } = await openPage(WITHOUT_SCRIPT);
    await choose(page, locale);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: words.continue }).click();

    expect(await page.getByRole('alert').getByRole('link').count()).toBeGreaterThan(0);
    expect(await page.title()).toContain(words.errorPageTitle.replace('{title}', ''));
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
  });

  it('leads back to the check from a page that was opened there to change it', async () => {
    const { page } = await openPage(WITHOUT_SCRIPT);
    await arriveAnswered(page, { locale });
    await page.locator('.osseo-form-review-change').nth(1).click();
    expect(page.url()).toMatch(/questions\/2\/change$/);
    await page.getByRole('button', { name: words.continue }).click();
    expect(page.url()).toMatch(/plan\/check$/);
    await page.locator('.osseo-form-review-change').first().click();
    await page.getByRole('link', { name: words.back }).click();
    expect(page.url()).toMatch(/plan\/check$/);
  });

  it('shows new follow-ups before it goes on, and does not call them missing', async () => {
    const { page } = await openPage(WITHOUT_SCRIPT);
    await choose(page, locale);
    // The fourth answer to the first question is "every day".
    await page.getByRole('radio').nth(3).check();
    await answerDontKnow(page, locale);
    const before = await page.getByRole('group').count();
    await page.getByRole('button', { name: words.continue }).click();

    expect(page.url()).toMatch(/questions\/1$/);
    expect(await page.getByText(words.notices['more-questions'].title).count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('group').count()).toBeGreaterThan(before);

    await answerDontKnow(page, locale);
    await page.getByRole('button', { name: words.continue }).click();
    expect(page.url()).toMatch(/questions\/2$/);
  });
});

it('asks for a procedure before anything else', async () => {
  const { page } = await openPage(WITHOUT_SCRIPT);
  await page.goto('/en/plan');
  await page.getByRole('button', { name: wordsFor('en').plan.start }).click();
  expect(await page.getByRole('alert').textContent()).toContain(wordsFor('en').plan.chooseMissing);
});

it('says of each question why it is asked and where that is from, and what must not be missed in sight', async () => {
  const { page } = await openPage(WITHOUT_SCRIPT);
  await arriveAnswered(page);
  const group = page.getByRole('group', { name: /any of these medicines/ });
  for (let step = 1; (await group.count()) === 0; step += 1) await page.goto(`/en/plan/questions/${step}`);

  const why = group.locator('details');
  expect(await why.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
  expect(await group.locator('xpath=.').textContent()).toMatch(/Do not stop/i);
  await why.locator('summary').click();
  expect(await why.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await page.getByRole('group').count()).toBeGreaterThan(1);
});
