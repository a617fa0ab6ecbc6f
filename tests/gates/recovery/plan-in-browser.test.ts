import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { startVisits } from '../journeys/start-visits.ts';
import { planSite } from './plan-site.tsx';

/* What only a browser knows: the day where its reader is, a file that is saved, and paper. All under a strict policy. */

const visits = startVisits(planSite);

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

interface Visitor {
  readonly timezoneId?: string;
  readonly at?: string;
}

async function visit({ timezoneId, at }: Visitor): Promise<{ page: Page; failures: readonly string[] }> {
  const { page, heard } = await visits.visit('en', timezoneId ? { timezoneId } : {}, '');
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  if (at) await page.clock.install({ time: new Date(at) });
  await page.goto('/en/plan');
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return { page, failures: heard };
}
