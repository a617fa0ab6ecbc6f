import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';

/** The narrowest phone that the site is made for. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** No sideways scrolling, and 44 px for everything that stands alone; links inside a sentence are as high as the line. */
export async function expectToFit(page: Page): Promise<void> {
  // A click does not wait for the stylesheets of the page to which it leads.
  await page.waitForLoadState();
  const { wider, small } = await page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('button, summary, nav a, .osseo-button, .clinic-back')];
    return {
      wider: document.documentElement.scrollWidth > innerWidth,
      small: targets
        .filter((target) => target.getClientRects().length > 0 && !target.matches('.osseo-skip-link'))
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML.slice(0, 100)),
    };
  });
  expect({ url: page.url(), wider, small }).toEqual({ url: page.url(), wider: false, small: [] });
}
