import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFetch, type FetchServer } from '../../../scripts/lib/serve-fetch.ts';
import { PAPER_CSS, openBrowser } from '../../../scripts/report/recovery/paper.ts';
import { PlanPage } from './plan-page.tsx';

/* What only a browser knows: the day where its reader is, a file that is saved, and paper. All under a strict policy. */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let site: FetchServer;

beforeAll(async () => {
  const script = await bundle();
  const files = new Map([
    ['/script.js', ['text/javascript', script]],
    ['/styles.css', ['text/css', PAPER_CSS]],
    ['/', ['text/html; charset=utf-8', html()]],
  ]);
  browser = await openBrowser();
  site = await serveFetch((request) => {
    const [type = '', body = ''] = files.get(new URL(request.url).pathname) ?? [];
    return Promise.resolve(
      new Response(body, { headers: { 'content-type': type, 'content-security-policy': POLICY } }),
    );
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it('shows the day of the reader after it is taken over, and moves on at midnight there', async () => {
  const { page, failures } = await visit({ timezoneId: 'Pacific/Apia', at: '2026-11-30T10:59:30Z' });
  const shown = page.locator('[data-today] time').first();
  await expect.poll(() => shown.getAttribute('datetime')).toBe('2026-11-30');
  await page.clock.runFor(60_000);
  await expect.poll(() => shown.getAttribute('datetime')).toBe('2026-12-01');
  expect(failures).toEqual([]);
});

it('saves the file that was made in the page', async () => {
  const { page, failures } = await visit({});
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the dates', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dates.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/u);
  expect(file).not.toContain('Stitches');
  expect(failures).toEqual([]);
});

it('puts on paper what was asked for: all of the plan, or one page', async () => {
  const { page, failures } = await visit({});
  const printed = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.emulateMedia({ media: 'print' });
    const rail = await page.locator('.osseo-recovery-rail').isVisible();
    const week = await page.locator('.osseo-recovery-fridge-sheet').isVisible();
    const buttons = await page.getByRole('button').count();
    await page.emulateMedia({ media: 'screen' });
    return { rail, week, buttons };
  };
  expect(await printed('Print the plan')).toEqual({ rail: true, week: false, buttons: 0 });
  expect(await printed('Print one page for the fridge')).toEqual({ rail: false, week: true, buttons: 0 });
  expect(failures).toEqual([]);
});

interface Visit {
  readonly timezoneId?: string;
  readonly at?: string;
}

async function visit({ timezoneId, at }: Visit): Promise<{ page: Page; failures: readonly string[] }> {
  const page = await browser.newPage({ ...(timezoneId && { timezoneId }) });
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('console', (line) => void (line.type() === 'error' && failures.push(line.text())));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  if (at) await page.clock.install({ time: new Date(at) });
  await page.goto(`${site.url}/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return { page, failures };
}

function html(): string {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css">`;
  return `${head}<div id="plan">${renderToString(createElement(PlanPage))}</div><script type="module" src="/script.js"></script></html>`;
}

async function bundle(): Promise<string> {
  const built = await rolldown({
    input: fileURLToPath(import.meta.resolve('./in-browser.tsx')),
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
