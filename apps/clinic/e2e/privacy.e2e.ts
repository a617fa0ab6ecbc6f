import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject } from 'vitest';
import { arriveAnswered } from './arrive.ts';
import { it } from './it.ts';
import { answerDontKnow, answerTheRest, choose, goOn, nextYear, send, setDate } from './journey.ts';
import { openPage } from './open-page.ts';

const CANARY = 'canary-medicine-7391';

it(
  'leaves no answer in an address, in browser storage, in the log or readable on disk',
  { timeout: 120_000 },
  async () => {
    const { page } = await openPage();
    const addresses: string[] = [];
    page.on('request', (request) => void addresses.push(request.url()));

    await choose(page, 'en');
    while ((await page.getByRole('checkbox', { name: /other medicine/i }).count()) === 0) {
      await answerDontKnow(page, 'en');
      await goOn(page, 'en');
    }
    await page.getByRole('checkbox', { name: /other medicine/i }).check();
    await page
      .getByRole('textbox', { name: /What are they called/ })
      .first()
      .fill(CANARY);
    await answerTheRest(page, 'en');
    expect(await page.getByText(CANARY).count()).toBe(1);
    await send(page, 'en');
    await setDate(page, 'en', { day: '1', month: '3', year: nextYear() });
    await page.waitForURL('**/plan/recovery');

    const stored = await page.evaluate(async () => ({
      local: Object.keys(window.localStorage).length,
      session: Object.keys(window.sessionStorage).length,
      databases: (await window.indexedDB.databases()).length,
      caches: (await window.caches.keys()).length,
      readableCookies: document.cookie,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, readableCookies: '' });
    expect(addresses.filter((address) => /canary|smok|implant\?|[?&]/.test(address))).toEqual([]);

    const { log, dataFolder } = inject('site');
    expect(readFileSync(log, 'utf8')).not.toContain(CANARY);
    expect(readFileSync(log, 'utf8')).not.toContain(nextYear());
    expect(filesBelow(dataFolder).filter((file) => readFileSync(file).includes(CANARY))).toEqual([]);
  },
);

it('wipes the draft once it is sent, and shows the result to nobody else', async () => {
  const { page } = await openPage();
  await arriveAnswered(page, { procedures: ['chin-implant'] });
  await send(page, 'en');
  expect((await page.goto('/en/plan/questions/1'))?.status()).toBe(409);

  const stranger = await openPage();
  for (const address of ['/en/plan/sent', '/en/plan/recovery', '/en/plan/recovery.ics', '/en/plan/check']) {
    expect((await stranger.page.goto(address))?.status()).toBe(410);
  }
});

it('lets no cache keep a personal page, and no search engine list it', async () => {
  const { page } = await openPage();
  await choose(page, 'en');
  const answer = await page.reload();
  expect(answer?.headers()['cache-control']).toBe('no-store');
  expect(answer?.headers()['x-robots-tag']).toBe('noindex');
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}
