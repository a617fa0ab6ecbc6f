import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { enDraft } from '@osseo/questionnaire/messages/en';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { wordsFor } from '../src/words/index.ts';
import { answerDontKnow, choose, goOn, send } from './journey.ts';
import { openPage } from './open-page.ts';
import { startOwnVariant } from './own-variant.ts';

const words = wordsFor('en').plan;

it('asks before a page with unsent answers is left, and not once they are with the server', async () => {
  const { page } = await openPage();
  const asked = questionsAsked(page);
  await choose(page, 'en');
  await page.goto('/en/plan');
  expect(asked).toEqual([]);

  await page.goto('/en/plan/questions/1');
  await takenOver(page);
  await page.getByRole('radio').first().click();
  await page.goto('/en/plan');
  expect(asked).toEqual(['beforeunload']);

  await page.goto('/en/plan/questions/1');
  await answerDontKnow(page, 'en');
  await goOn(page, 'en');
  await page.goto('/en/plan');
  expect(asked).toEqual(['beforeunload']);
});

it(
  'saves answers while somebody types where the clinic wants that, says so, and asks nobody who leaves',
  { timeout: 180_000 },
  async () => {
    const site = await startOwnVariant('server');
    const { page, violations, failures } = await openPage({ baseURL: site.url });
    const asked = questionsAsked(page);
    const scripts: (readonly [url: string, body: Promise<Buffer>])[] = [];
    page.on('response', (one) => {
      if (one.request().resourceType() === 'script') scripts.push([one.url(), one.body()]);
    });
    await choose(page, 'en');
    await page.getByText(String(enDraft.server)).waitFor();
    await page.getByText(words.saveLater.server).waitFor();
    const atFirst = await Promise.all(scripts.filter(([url]) => !url.includes('kept-answers')).map(([, body]) => body));
    expect(atFirst.reduce((sum, body) => sum + gzipBytes(body), 0)).toBeLessThanOrEqual(90_000);
    expect(scripts.length).toBeGreaterThan(atFirst.length);

    await page.getByRole('radio').nth(3).click();
    await page.getByText(String(enDraft.saved), { exact: true }).waitFor();
    const second = await page.context().newPage();
    await second.goto('/en/plan/questions/1');
    expect(await second.getByRole('radio').nth(3).isChecked()).toBe(true);
    await page.goto('/en/plan');
    expect(asked).toEqual([]);

    await page.goto('/en/plan/questions/1');
    await answerDontKnow(page, 'en');
    await goOn(page, 'en');
    expect(page.url()).toMatch(/questions\/2$/);
    expect([...violations, ...failures]).toEqual([]);
  },
);

it(
  'locks answers on the device where the clinic wants that, opens them with their code alone, and wipes them when they are sent',
  { timeout: 180_000 },
  async () => {
    const site = await startOwnVariant('device');
    const { page, violations, failures } = await openPage({ baseURL: site.url });
    questionsAsked(page);
    await choose(page, 'en');
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    await page.getByRole('button', { name: 'No, only I do' }).click();
    const code = (await page.locator('.osseo-form-draft-code').textContent()) ?? '';
    await page.getByRole('button', { name: 'I have written it down' }).click();
    await page.getByRole('radio').nth(3).click();
    await page.getByText(String(enDraft.saved), { exact: true }).waitFor();

    await page.reload();
    expect(await page.getByRole('radio').nth(3).isChecked()).toBe(false);
    const field = page.getByRole('textbox', { name: 'Your code' });
    await field.fill(code);
    await field.press('Enter');
    await expect.poll(() => page.getByRole('radio').nth(3).isChecked()).toBe(true);

    await answerDontKnow(page, 'en');
    await goOn(page, 'en');
    expect(page.url()).toMatch(/plan\/check$/);
    await send(page, 'en');
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect([...violations, ...failures]).toEqual([]);
  },
);

function questionsAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return asked;
}

function takenOver(page: Page): Promise<void> {
  return page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
}
