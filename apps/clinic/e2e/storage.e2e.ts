import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, it, onTestFinished } from 'vitest';
import { wordsFor } from '../src/words/index.ts';
import { answersLeft, listenTo, type Asked } from './answers-left.ts';
import { answerDontKnow, answerTheRest, choose, goOn, send } from './journey.ts';
import { openPage } from './open-page.ts';
import { startOwnSite } from './own-site.ts';

const CANARY = 'canary-medicine-6184';
const words = wordsFor('en').plan;

/** Answers page by page up to the medicines, and writes one of one’s own. */
async function typeCanary(page: Page): Promise<void> {
  await choose(page, 'en');
  const other = page.getByRole('checkbox', { name: /other medicine/i });
  while ((await other.count()) === 0) {
    await answerDontKnow(page, 'en');
    await goOn(page, 'en');
  }
  await page.locator('input[name="osseo.scripted"]').waitFor({ state: 'attached' });
  await other.check();
  const field = page.getByRole('textbox', { name: /What are they called/ }).first();
  await field.fill(CANARY);
}

/** Everything that was answered, and where it was looked for. */
function search(page: Page, asked: Asked, log: string): Promise<Readonly<Record<string, number>>> {
  const elsewhere = { addresses: decodeURIComponent(asked.addresses.join('\n')), log };
  return answersLeft(page, [CANARY, ...asked.posted], elsewhere);
}

it('leaves no answer behind: not after sending, cancelling, idling or going back', { timeout: 300_000 }, async () => {
  const found: Record<string, Readonly<Record<string, number>>> = {};
  const siteLog = () => readFileSync(inject('site').log, 'utf8');

  const { page } = await openPage();
  const asked = listenTo(page);
  await typeCanary(page);
  // It is there to be found as long as somebody answers.
  expect(await search(page, asked, siteLog())).toEqual(expect.objectContaining({ page: expect.any(Number) }));
  expect((await search(page, asked, siteLog()))['page']).toBeGreaterThan(0);
  await answerTheRest(page, 'en');
  await send(page, 'en');
  found['sent'] = await search(page, asked, siteLog());

  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    found[`back ${steps + 1}`] = await search(page, asked, siteLog());
  }
  const second = await page.context().newPage();
  await second.goto('/en/plan/check');
  found['second window'] = await search(second, listenTo(second), siteLog());

  const quitter = (await openPage()).page;
  const ofQuitter = listenTo(quitter);
  await typeCanary(quitter);
  await answerDontKnow(quitter, 'en');
  await goOn(quitter, 'en');
  await quitter.goto('/en/plan');
  await quitter.getByRole('button', { name: words.discard }).click();
  await quitter.getByRole('link', { name: words.resumeAction }).waitFor({ state: 'detached' });
  found['cancelled'] = await search(quitter, ofQuitter, siteLog());
  await quitter.goBack();
  found['cancelled, back'] = await search(quitter, ofQuitter, siteLog());

  const clock = laterOnDemand();
  const site = await startOwnSite({ NODE_OPTIONS: clock.options });
  const idler = (await openPage({ baseURL: site.url })).page;
  const ofIdler = listenTo(idler);
  await typeCanary(idler);
  await answerDontKnow(idler, 'en');
  await goOn(idler, 'en');
  clock.passHours();
  expect((await idler.reload())?.status()).toBe(410);
  found['idle'] = await search(idler, ofIdler, site.said());

  const hitsIn = (places: Readonly<Record<string, number>>) =>
    Object.values(places).reduce((sum, hits) => sum + hits, 0);
  const moments = Object.fromEntries(Object.entries(found).map(([moment, places]) => [moment, hitsIn(places)]));
  const result = { storageHits: hitsIn(moments), places: Object.keys(found['sent'] ?? {}).length, moments };
  const nothing = Object.fromEntries(Object.keys(found['sent'] ?? {}).map((place) => [place, 0]));
  expect(found).toEqual(Object.fromEntries(Object.keys(moments).map((moment) => [moment, nothing])));
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('storage-hits.json');
});

it('finds an answer wherever it is left, so that the test above means something', async () => {
  const { page } = await openPage();
  await page.goto('/en/about');
  await page.evaluate(async (canary) => {
    localStorage.setItem('a', canary);
    sessionStorage.setItem(canary, 'a');
    window.name = canary;
    history.replaceState({ canary }, '');
    document.cookie = `a=${canary}`;
    document.body.append(canary);
    await (await caches.open('a')).put('/a', new Response(canary));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('a', 1);
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('a').put(new TextEncoder().encode(canary).buffer, 'a');
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
      opening.addEventListener('error', () => reject(new Error('A database did not open.')));
    });
  }, CANARY);

  const left = await search(page, { addresses: [`/en?x=${CANARY}`], posted: new Set() }, CANARY);
  expect(Object.entries(left).filter(([, hits]) => hits === 0)).toEqual([]);
});

/** Options for a Node whose clock can be put on by three hours, which is longer than anybody is waited for. */
function laterOnDemand(): { readonly options: string; passHours(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-clock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [script, passed] = [path.join(folder, 'clock.mjs'), path.join(folder, 'passed')];
  writeFileSync(
    script,
    `import { existsSync } from 'node:fs';
     const Real = Date;
     const now = () => Real.now() + (existsSync(${JSON.stringify(passed)}) ? 3 * 3600_000 : 0);
     globalThis.Date = class extends Real {
       constructor(...parts) { parts.length === 0 ? super(now()) : super(...parts); }
       static now() { return now(); }
     };\n`,
  );
  return { options: `--import ${script}`, passHours: () => writeFileSync(passed, '') };
}
