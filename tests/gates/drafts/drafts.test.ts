import { chromium, type Browser, type Page } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersLeft } from '../../../apps/clinic/e2e/answers-left.ts';
import type { DraftMode } from '../../../packages/questionnaire/src/draft/index.ts';
import { enDraft } from '../../../packages/questionnaire/src/messages/en.ts';
import type { FormView } from '../../../packages/questionnaire/src/server/index.ts';
import { testHost, type TestHost } from '../../../packages/questionnaire/src/server/testing/test-host.ts';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';
import { serveFetch, type FetchServer } from '../../../scripts/lib/serve-fetch.ts';
import { oneScript } from '../one-script.ts';
import { DraftPage, ITEMS } from './draft-page.tsx';

/* What only a browser knows: leaving a page, storage, focus, and what is said. All under a strict policy. */

const CANARY = 'canary-note-9042';
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let script: string;
let browser: Browser;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  script = await oneScript(import.meta.resolve('./in-browser.tsx'));
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  for (const close of closing) close();
});

describe('a draft that the host keeps', () => {
  it('is saved as somebody types; a lost server loses nothing, and is told of with the next step', async () => {
    const { page, host, site } = await visit('server');
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page.getByText(enDraft.saved as string, { exact: true }).waitFor();
    expect(kept(host)).toContain(CANARY);

    site.isAway = true;
    await page.getByRole('textbox', { name: 'A note' }).fill(`${CANARY} and more`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('status').allTextContents()).toEqual([enDraft.failed]);
    expect(await page.getByRole('textbox', { name: 'A note' }).inputValue()).toBe(`${CANARY} and more`);
    expect(await asksBeforeClosing(page)).toBe(true);

    site.isAway = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText(enDraft.saved as string, { exact: true })
      .first()
      .waitFor();
    expect(kept(host)).toContain('and more');
    expect(await asksBeforeClosing(page)).toBe(false);
  });

  it('is saved at the last moment where the page is left before that', async () => {
    const { page, host } = await visit('server');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page.goto('about:blank');
    await expect.poll(() => kept(host)).toContain(CANARY);
  });

  it('is sent with what was typed last, though a save is under way, and leaves nothing behind', async () => {
    const { page, host } = await visit('server');
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page
      .getByText(enDraft.saving as string)
      .or(page.getByText(enDraft.saved as string, { exact: true }))
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'A note' }).fill(`${CANARY} last`);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/intake/sent');
    expect([...host.submissions.values()].join('')).toContain(`${CANARY} last`);
    expect(kept(host)).not.toContain(CANARY);
    expect(await left(page)).toBe(0);
  });

  it('asks the host whether it was sent, where the browser brings the page back as it was left', async () => {
    const { page, host } = await visit('server');
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page.getByText(enDraft.saved as string, { exact: true }).waitFor();
    // Sent from another window.
    for (const [token, row] of host.rows) host.rows.set(token, { ...row, snapshot: null, sent: true });
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.waitForURL('**/intake/sent');
    expect(await left(page)).toBe(0);
  });
});

describe('a draft that nobody keeps', () => {
  it('has the browser ask before it is closed, as long as something would be lost', async () => {
    const { page } = await visit('none');
    expect(await asksBeforeClosing(page)).toBe(false);
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    expect(await asksBeforeClosing(page)).toBe(true);
    expect((await answersLeft(page, [CANARY], {}))['local']).toBe(0);
    await page.getByRole('textbox', { name: 'A note' }).fill('');
    expect(await asksBeforeClosing(page)).toBe(false);

    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/intake/sent');
    expect(asked).toBe(0);
    expect(await left(page)).toBe(0);
  });
});

describe('a draft on this device', () => {
  it('asks first whether others use it, and then keeps nothing', async () => {
    const { page } = await visit('device');
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    await page.getByRole('button', { name: /not sure/ }).click();
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page
      .getByText(/Then nothing is kept/)
      .first()
      .waitFor();
    expect(await databases(page)).toBe(0);
  });

  it('lies there locked, opens with its code alone, and is wiped by sending', async () => {
    const { page } = await visit('device');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    await page.getByRole('button', { name: 'No, only I do' }).click();
    const code = (await page.locator('.osseo-form-draft-code').textContent()) ?? '';
    await page.getByRole('button', { name: 'I have written it down' }).click();
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page.getByText(enDraft.saved as string, { exact: true }).waitFor();
    expect(await databases(page)).toBe(1);
    const inStorage = await answersLeft(page, [CANARY, code], {});
    expect({ ...inStorage, page: 0 }).toEqual(Object.fromEntries(Object.keys(inStorage).map((place) => [place, 0])));

    await page.reload();
    const field = page.getByRole('textbox', { name: 'Your code' });
    await field.fill('AAAAA-BBBBB');
    await field.press('Enter');
    await page.getByText(/This code does not open them/).waitFor();
    expect(await page.getByRole('textbox', { name: 'A note' }).inputValue()).toBe('');
    await field.fill(code.toLowerCase());
    await field.press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'A note' }).inputValue()).toBe(CANARY);

    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/intake/sent');
    await expect.poll(() => databases(page)).toBe(0);
    expect(await left(page)).toBe(0);
  });

  it('is wiped by its button', async () => {
    const { page } = await visit('device');
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    await page.getByRole('button', { name: 'No, only I do' }).click();
    await page.getByRole('button', { name: 'I have written it down' }).click();
    await page.getByRole('textbox', { name: 'A note' }).fill(CANARY);
    await page.getByText(enDraft.saved as string, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete my answers from this device' }).click();
    await page
      .getByText(/were deleted/)
      .first()
      .waitFor();
    expect(await databases(page)).toBe(0);
  });
});

it('keeps the focus where questions above come and go, and says each change once', async () => {
  const { page } = await visit('none');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector('output');
    new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status ?? document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const yes = page.getByRole('radio', { name: 'Yes' });
  const no = page.getByRole('radio', { name: 'No' });
  const isFocused = (name: 'Yes' | 'No') =>
    page.getByRole('radio', { name }).evaluate((element) => element === document.activeElement);

  await yes.focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Asked above as well' }).waitFor();
  expect(await isFocused('Yes')).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: 'Asked above as well' }).waitFor({ state: 'detached' });
  expect(await no.isChecked()).toBe(true);
  expect(await isFocused('No')).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
    '2 new questions were added.',
    '2 questions that no longer apply were removed.',
  ]);
});

/* ─── What the tests above talk about ──────────────────────────────────── */

interface Site extends FetchServer {
  isAway: boolean;
}

async function visit(mode: DraftMode): Promise<{ readonly page: Page; readonly host: TestHost; readonly site: Site }> {
  const host = testHost(ITEMS, {
    review: false,
    clearsDevice: mode === 'device',
    render: (view) =>
      new Response(html(view, mode), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      }),
  });
  const site: Site = { ...(await serveFetch(serve)), isAway: false };
  closing.push(site.close);
  function serve(request: Request): Promise<Response> {
    if (request.url.endsWith('/script.js')) {
      return Promise.resolve(new Response(script, { headers: { 'content-type': 'text/javascript' } }));
    }
    return site.isAway ? Promise.resolve(new Response('Away.', { status: 503 })) : host.serve(request);
  }
  const context = await browser.newContext();
  closing.push(() => context.close().catch(() => undefined));
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${site.url}/intake`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return { page, host, site };
}

function html(view: FormView, mode: DraftMode): string {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Intake</title>';
  if (view.kind !== 'page') return `${head}<h1>${view.kind === 'message' ? view.message : view.kind}</h1></html>`;
  const properties = {
    mode,
    action: view.action,
    hiddenFields: view.hiddenFields,
    snapshot: view.session.toSnapshot(),
  };
  const data = JSON.stringify(properties).replaceAll('<', String.raw`\u003c`);
  const form = renderToString(createElement(DraftPage, properties));
  return `${head}<div id="form">${form}</div><script type="application/json" id="data">${data}</script><script type="module" src="/script.js"></script></html>`;
}

const kept = (host: TestHost): string => [...host.rows.values()].map(({ snapshot }) => snapshot).join('');
const databases = (page: Page): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);

async function left(page: Page): Promise<number> {
  const places = await answersLeft(page, [CANARY], {});
  return Object.values(places).reduce((sum, hits) => sum + hits, 0);
}

/** Whether the browser asks when somebody closes the page; the page stays. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}
