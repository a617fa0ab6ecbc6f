import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeFindings, misfits } from '../journeys/looks.ts';
import { NARROW, startVisits } from '../journeys/start-visits.ts';
import { LAYOUTS } from './plan-layouts.tsx';
import { planSite } from './plan-site.tsx';

/* Every look of a plan where there is least to look with: a small phone, large letters, the colours of the reader. */

const visits = startVisits(planSite);
const CASES = LAYOUTS.flatMap((layout) => (['en', 'ar'] as const).map((locale) => [layout, locale] as const));

it.each(CASES)(
  'axe finds nothing at 320 px, in forced colours as well, and nothing is cut: %s in %s',
  async (layout, locale) => {
    const { page, heard, close } = await visits.visit(locale, NARROW, `layout/${layout}`);
    await unfold(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await outside(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: locale === 'ar' ? 'dark' : 'light' });
    expect(await axeFindings(page)).toEqual([]);
    expect(await outside(page)).toEqual([]);
    expect(heard).toEqual([]);
    await close();
  },
);

it.each(LAYOUTS.flatMap((layout) => (['en', 'ko', 'es', 'ar'] as const).map((locale) => [layout, locale] as const)))(
  'has room for letters of twice the size at 320 px: %s in %s',
  async (layout, locale) => {
    const { page, close } = await visits.visit(locale, { ...NARROW, javaScriptEnabled: false }, `layout/${layout}`);
    await unfold(page);
    expect(await outside(page, 'html { font-size: 200%; }')).toEqual([]);
    await close();
  },
);

it.each([
  ['in the colours of the page', '.osseo-recovery-heading { color: #ddd; }', 'none'],
  ['in forced colours', '.osseo-recovery-heading { forced-color-adjust: none; color: #ddd; }', 'active'],
] as const)('axe finds words that are too pale %s', async (_where, css, forcedColors) => {
  const { page, close } = await visits.visit('en', { ...NARROW, forcedColors, bypassCSP: true }, 'layout/rail');
  await page.addStyleTag({ content: css });
  expect((await axeFindings(page)).join()).toMatch(/color-contrast/u);
  await close();
});

/** What is closed is not looked at. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

function outside(page: Page, css?: string): Promise<readonly string[]> {
  return misfits(page, css, '.osseo-timetable-scroller');
}
