import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';
import { LOCALES } from '../journeys/languages.ts';
import { misfits } from '../journeys/looks.ts';
import { NARROW, startVisits } from '../journeys/start-visits.ts';
import { planSite } from './plan-site.tsx';

const visits = startVisits(planSite);

it.each(LOCALES)(
  'a plan is read, ticked and taken along without script, on a phone of 320 px, in %s',
  async (locale) => {
    const { plan, messages, warningSigns, texts } = exampleProps('merged', locale);
    const { page, heard, close } = await visits.visit(locale, { ...NARROW, javaScriptEnabled: false }, 'linked');
    const link = (name: string) => page.getByRole('link', { name, exact: true });

    // Whom to call is read without opening anything, and nothing says which day it is.
    for (const { id } of plan.warningSigns)
      expect(await page.getByText(warningSigns.signs[id].sign).isVisible()).toBe(true);
    expect(await page.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-today], [aria-current]').count()).toBe(0);
    expect(await page.getByRole('heading', { name: messages.firstDayTitle }).count()).toBe(1);
    expect(await misfits(page)).toEqual([]);

    // What is folded opens by itself, and holds all of the plan.
    const folds = page.locator('details > summary');
    expect(await folds.count()).toBeGreaterThan(5);
    for (const fold of await folds.all()) await fold.click();
    for (const { treatment, phases } of plan.tracks) {
      for (const { title } of phases) {
        const sentence = texts[treatment]?.statements[title.statement] ?? '';
        expect(await page.locator('.osseo-recovery-phases').getByText(sentence).first().isVisible()).toBe(true);
      }
    }
    expect(await misfits(page)).toEqual([]);

    // A tick goes with the form around it.
    const [box] = await page.getByRole('checkbox').all();
    if (!box) throw new Error('There is nothing to tick.');
    await box.check();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'OK' }).click()]);
    expect(visits.site.posted.at(-1)).toEqual([expect.stringMatching(/^visit /u)]);

    // A link stands for all that script would do, and no button for what would do nothing.
    expect(await page.getByRole('button').count()).toBe(1);
    expect(await saved(page, messages.calendarExport.save)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/u);
    expect(await saved(page, messages.calendarExport.saveDetails)).toContain('SUMMARY');
    expect(await link(messages.calendarExport.feed).getAttribute('href')).toMatch(/^webcal:/u);
    await link(messages.print.plan).click();
    await page.waitForURL('**/layout/open');
    expect(await page.locator('details').count()).toBe(0);
    expect(await misfits(page)).toEqual([]);
    await page.goBack();
    await link(messages.print.fridge).click();
    await page.waitForURL('**/layout/fridge');
    expect(await page.getByRole('heading', { name: messages.print.firstDaysTitle }).isVisible()).toBe(true);
    expect(heard).toEqual([]);
    await close();
  },
);

/** What the link of this name saves. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
