import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';
import type { FetchServer } from '../../../scripts/lib/serve-fetch.ts';
import type { Locale } from './languages.ts';

/** 1,280 px at 400 %: what is left of a screen. */
export const ZOOMED: BrowserContextOptions = { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 };
/** A small phone. */
export const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

/** Somebody who has come to the site with a browser of one's own. */
export interface Visit {
  readonly page: Page;
  /** The console, uncaught errors, and what the policy refused. */
  readonly heard: string[];
  close(): Promise<void>;
}

export interface Visits<Site extends FetchServer> {
  readonly site: Site;
  /** @param path Where the visit begins; an empty one leaves the window empty. */
  visit(locale: Locale, options: BrowserContextOptions, path: string): Promise<Visit>;
}

/** Starts a site and a browser before the first test of a file, and ends both after the last. */
export function startVisits<Site extends FetchServer>(openSite: () => Promise<Site>): Visits<Site> {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = findChromium();
    const args = ['--no-sandbox', '--disable-gpu', '--in-process-gpu'];
    [site, browser] = await Promise.all([
      openSite(),
      chromium.launch({ ...(executablePath && { executablePath }), args }),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    site.close();
  });

  return {
    get site() {
      return site;
    },

    async visit(locale, options, path) {
      const context = await browser.newContext({ baseURL: site.url, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      const heard: string[] = [];
      page.on('console', (message) => void heard.push(message.text()));
      page.on('pageerror', (error) => void heard.push(error.message));
      if (path) await page.goto(`/${locale}/${path}`);
      return { page, heard, close: () => context.close() };
    },
  };
}
