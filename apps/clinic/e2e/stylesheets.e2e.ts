import type { Page } from 'playwright';
import { expect } from 'vitest';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { expectStyled, missingRules, stylesheetsOf } from './expect-styled.ts';
import { it } from './it.ts';
import { choose } from './journey.ts';
import { openPage } from './open-page.ts';
import { signIn } from './sign-in.ts';

/**
 * Gzip bytes that a page may load for its looks, faces left out: they belong to a language. What every page loads is
 * 4.6 kB (tokens with all modes 2.6, the frame of the site 1.3, `base`, `button` and `skip-link`); the rest is what stands on it.
 * Each has about 3 % to grow, less than any control weighs that is not on the page.
 */
const PAGES: readonly (readonly [what: string, ceiling: number, open: (page: Page) => Promise<unknown>])[] = [
  ['the first page', 5_400, (page) => page.goto('/en')],
  ['a page of words alone', 4_800, (page) => page.goto('/en/about')],
  ['a procedure', 7_950, (page) => page.goto('/en/procedures/chin-implant')],
  ['the questions', 8_350, (page) => choose(page, 'en')],
  ['the inbox', 6_150, (page) => signIn(page, 'en')],
];

it.each(PAGES)('%s: at most %d bytes of CSS (gzip)', async (_what, ceiling, open) => {
  const { page } = await openPage();
  await open(page);
  const bodies = await Promise.all(
    (await stylesheetsOf(page)).map(async (address) => (await page.request.get(address, { maxRetries: 2 })).body()),
  );
  const size = bodies.reduce((sum, body) => sum + gzipBytes(body), 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(ceiling);
});

it('would miss the stylesheet of what stands on a page, so that a part without its rules is noticed', async () => {
  const { page } = await openPage();
  await page.goto('/en/procedures/chin-implant');
  await expectStyled(page);
  await page
    .locator('link[rel=stylesheet]:not([href*=fonts])')
    .first()
    .evaluate((link) => link.remove());
  expect(await missingRules(page)).toContain('.osseo-callout');
});
