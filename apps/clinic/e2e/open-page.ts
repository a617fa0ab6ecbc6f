import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { inject } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';

/** One person's browser for one test, and what it was refused. */
export interface Visitor {
  readonly page: Page;
  /** What the Content-Security-Policy stopped, on every page visited. */
  readonly violations: readonly string[];
  /** Errors of scripts. */
  readonly failures: readonly string[];
}

let browser: Promise<Browser> | undefined;
const visits = new Set<BrowserContext>();

/** Sends everybody away. The browser stays for the next file of the same worker, and ends with the worker. */
export async function endVisits(): Promise<void> {
  await Promise.all([...visits].map((visit) => visit.close()));
  visits.clear();
}

/** Opens the site as somebody new: no cookies, no storage. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Visitor> {
  browser ??= launch();
  const context = await (await browser).newContext({ baseURL: inject('site').url, ...options });
  visits.add(context);
  const violations: string[] = [];
  const failures: string[] = [];

  await context.exposeBinding('reportViolation', (_source, text: string) => void violations.push(text));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
    addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    // Chromium also writes a line for each answer of 400 and above, which the tests look at themselves.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      failures.push(message.text());
  });
  return { page, violations, failures };
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    // One process less: pictures are drawn by the processor anyway.
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  });
}
