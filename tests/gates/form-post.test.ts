import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveIntake, submissions } from '../../packages/questionnaire/src/server/examples/intake.examples.tsx';
import { findChromium } from '../../scripts/lib/find-chromium.ts';
import { serveFetch, type FetchServer } from '../../scripts/lib/serve-fetch.ts';

/* The example of a server that stands in the README, on Node, in a browser that runs no script. */

const CANARY = 'canary-name-4410';
const asked: string[] = [];
let server: FetchServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFetch(serveIntake);
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('asks, shows what is missing, lets answers be changed, and sends, in a browser without script', async () => {
  const page = await visit();
  await page.getByRole('textbox', { name: 'Your name' }).fill(CANARY);
  await go(page, 'Continue', '/intake/2');

  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(1);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await go(page, 'Continue', '/intake/check');
  expect(await page.getByText(CANARY).count()).toBe(1);

  await page.getByRole('link', { name: 'Change Habits' }).click();
  expect(new URL(page.url()).pathname).toBe('/intake/2/change');
  await page.getByRole('radio', { name: 'No' }).check();
  await go(page, 'Continue', '/intake/check');
  expect(await page.getByRole('definition').allTextContents()).toEqual([CANARY, 'No']);

  await go(page, 'Send', '/intake/sent');
  expect([...submissions.values()].filter((response) => response.includes(CANARY))).toHaveLength(1);
});

it('has a back button that is safe: nothing is sent again, and nothing is shown after sending', async () => {
  const page = await visit();
  await go(page, 'Continue', '/intake/2');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await go(page, 'Continue', '/intake/check');
  await page.goBack();
  expect(await page.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  await page.goForward();
  const before = submissions.size;
  await go(page, 'Send', '/intake/sent');
  await page.reload();
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/intake/sent');
    expect(await page.getByRole('heading').textContent()).toContain('Thank you');
  }
  expect(submissions.size).toBe(before + 1);
});

it('puts no answer into an address', () => {
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => url.includes('canary') || url.includes('?'))).toEqual([]);
});

async function visit(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`${server.url}/intake`);
  return page;
}

async function go(page: Page, button: string, path: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(`**${path}`);
}
