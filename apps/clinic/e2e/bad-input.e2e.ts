import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { wordsFor } from '../src/words/index.ts';
import { arriveAnswered, arriveSent } from './arrive.ts';
import { it } from './it.ts';
import { answerDontKnow, choose, goOn, nextYear, send, setDate } from './journey.ts';
import { openPage } from './open-page.ts';

const words = wordsFor('en').plan;

const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  '=cmd()',
  '\u202Etxet siht\u202C',
  '</script><script>alert(1)</script>',
  'x'.repeat(10_000),
  'x'.repeat(30_000),
];

it('explains a date that does not exist and a number that cannot be, and keeps what was typed', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await toSection(page, /diabetes/i);
  await page
    .getByRole('group', { name: /do you have diabetes/i })
    .getByRole('radio', { name: 'Type 2' })
    .check();
  await answerDontKnow(page, 'en');
  await page.getByRole('button', { name: words.continue }).click();

  const value = page.getByRole('textbox', { name: /HbA1c/ }).first();
  await value.fill('700');
  await answerDontKnow(page, 'en');
  await page.getByRole('button', { name: words.continue }).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/HbA1c/);
  expect(await page.getByRole('textbox', { name: /HbA1c/ }).first().inputValue()).toBe('700');
});

it('explains each wrong day of treatment in its own words', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await arriveSent(page, { procedures: ['chin-implant'] });
  const wrong = [
    [{ day: '', month: '', year: '' }, /Type the day of treatment/],
    [{ day: '30', month: '2', year: nextYear() }, /no such day/],
    [{ day: '1', month: '3', year: '27' }, /four digits/],
    [{ day: 'x"><', month: '3', year: nextYear() }, /as numbers/],
    [{ day: '1', month: '3', year: '2099' }, /between/],
  ] as const;
  for (const [date, sentence] of wrong) {
    await setDate(page, 'en', date);
    expect(await page.getByRole('alert').textContent()).toMatch(sentence);
    expect(await page.getByRole('textbox', { name: 'Day', exact: true }).inputValue()).toBe(date.day.slice(0, 2));
  }
});

it.each([true, false])(
  'shows hostile text as text and asks for less where it is too long (script: %s)',
  async (script) => {
    const { page, violations } = await openPage({ javaScriptEnabled: script });
    await toSection(page, /any of these medicines/);
    await page.getByRole('checkbox', { name: /other medicine/i }).check();
    await answerDontKnow(page, 'en');
    if (!script) await page.getByRole('button', { name: words.continue }).click();

    for (const text of HOSTILE) {
      const field = page.getByRole('textbox', { name: /What are they called/ }).first();
      // A field that says how much fits must not hide what the server does with more.
      await field.evaluate((element) => element.removeAttribute('maxlength'));
      await field.fill(text);
      const url = page.url();
      await page.getByRole('button', { name: words.continue }).click();
      if (text.length > 20_000) {
        await page.getByRole('alert').waitFor();
        expect(
          await page
            .getByRole('textbox', { name: /What are they called/ })
            .first()
            .inputValue(),
        ).toBe(text);
      } else {
        await page.waitForURL((next) => next.href !== url);
        await page.goto('/en/plan/check');
        expect(await page.getByText(text, { exact: true }).count()).toBe(1);
        await page.goto(url);
      }
    }
    expect(violations).toEqual([]);
  },
);

it('refuses a body above 64 kB with a page that says what to do', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  const answer = await post(page, '/en/plan/questions/1', { 'osseo.revision': '1', smoking: 'x'.repeat(70_000) });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain(words.messages.tooLarge.title);
});

it('stores nothing of a post with a field that the form does not have', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  const answer = await post(page, '/en/plan/questions/1', { 'osseo.revision': '1', 'no-such-question': 'canary' });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain(words.notices.changed.title);
  expect(await answer.text()).not.toContain('canary');
});

it('refuses a post from another site', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  for (const origin of ['https://elsewhere.example', 'null', undefined]) {
    const answer = await page.request.post('/en/plan/questions/1', {
      form: { 'osseo.revision': '1' },
      headers: origin === undefined ? {} : { origin },
    });
    expect(answer.status()).toBe(403);
  }
});

it('notices a stale tab, and keeps what was typed there', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await choose(page, 'en');
  const stale = await page.context().newPage();
  await stale.goto('/en/plan/questions/1');
  await answerDontKnow(page, 'en');
  await goOn(page, 'en');

  await answerDontKnow(stale, 'en');
  await stale.getByRole('radio').first().check();
  await stale.getByRole('button', { name: words.continue }).click();
  expect(await stale.getByText(words.notices.stale.title).count()).toBe(1);
  expect(await stale.getByRole('radio').first().isChecked()).toBe(true);
  await goOn(stale, 'en');
  expect(stale.url()).toMatch(/questions\/2$/);
});

it('says so when a draft has expired, and offers a new start', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  await page.context().clearCookies();
  const answer = await page.goto('/en/plan/questions/1');
  expect(answer?.status()).toBe(410);
  await page.getByRole('link', { name: words.messages.expired.action }).click();
  expect(page.url()).toMatch(/\/en\/plan$/);
});

it('stores once what is sent twice', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await arriveAnswered(page, { procedures: ['chin-implant'] });
  const again = await page.context().newPage();
  await again.goto('/en/plan/check');
  await send(page, 'en');
  const reference = await page.getByText(words.sent.reference).textContent();
  await again.getByRole('button', { name: words.check.send }).click();
  await again.waitForLoadState();
  await again.goto('/en/plan/sent');
  expect(await again.getByText(words.sent.reference).textContent()).toBe(reference);
});

it('answers an address that is not there with the next step', async () => {
  const { page } = await openPage();
  for (const address of ['/nowhere', '/en/nowhere', '/fr/plan', '/en/plan/questions/0', '/en/procedures/nose']) {
    const answer = await page.goto(address);
    expect([address, answer?.status()]).toEqual([address, 404]);
    expect(await page.getByRole('link', { name: wordsFor('en').notFound.action }).count()).toBe(1);
    expect(await page.locator('[aria-current=page]').count()).toBe(0);
  }
});

/** Comes back to the page of a question as someone who has answered everything. */
async function toSection(page: Page, question: RegExp): Promise<void> {
  await arriveAnswered(page);
  for (let step = 1; (await page.getByRole('group', { name: question }).count()) === 0; step += 1)
    expect((await page.goto(`/en/plan/questions/${step}`))?.status()).toBe(200);
}

function post(page: Page, address: string, form: Record<string, string>) {
  return page.request.post(address, { form, headers: { origin: inject('site').url } });
}
