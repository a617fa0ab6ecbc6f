import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { exampleProps } from '../../../packages/recovery-timeline/src/react/recovery.examples.ts';
import { keyboardVisitor, type KeyboardVisitor } from '../journeys/keyboard.ts';
import { LOCALES } from '../journeys/languages.ts';
import { axeFindings, focusOn, misfits } from '../journeys/looks.ts';
import { startVisits, ZOOMED } from '../journeys/start-visits.ts';
import { planSite } from './plan-site.tsx';

const visits = startVisits(planSite);

const title = 'a plan is read, ticked, saved and printed with the keyboard alone, on a screen at 400 %, in %s';
it.each(LOCALES)(title, async (locale) => {
  const { messages, plan } = exampleProps('merged', locale);
  const { page, heard, close } = await visits.visit(locale, ZOOMED, '');
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { osseoPrinted: string[] };
    kept.osseoPrinted = [];
    window.print = () => {
      kept.osseoPrinted.push(document.querySelector('[data-sheet]')?.getAttribute('data-sheet') ?? 'plan');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.clock.setFixedTime(new Date('2026-12-05T12:00:00'));
  await page.goto(`/${locale}/plan`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const keys = keyboardVisitor(page);

  // The first stop is the number of an ambulance.
  const first = await keys.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:/u);
  expect(first.text).toBe(exampleProps('merged', locale).emergencyNumber);

  // The link to today leads to the line of today, and the keyboard goes on from there.
  await keys.tabTo(({ text }) => text === messages.toToday);
  await page.keyboard.press('Enter');
  await expect.poll(() => isInSight(page, '[aria-current="date"]')).toBe(true);

  const boxes = await openFolds(page, keys);
  expect(boxes).toBe(plan.visits.length + plan.tasks.length);
  expect([...(await misfits(page)), ...(await axeFindings(page))]).toEqual([]);

  // The file is made in the page; the focus stays where it was.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressButton(keys, messages.calendarExport.save),
  ]);
  expect(download.suggestedFilename()).toBe('dates.ics');
  expect((await focusOn(page)).text).toBe(messages.calendarExport.save);

  for (const name of [messages.print.plan, messages.print.fridge]) {
    await pressButton(keys, name);
    expect((await focusOn(page)).text).toBe(name);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { osseoPrinted: string[] }).osseoPrinted)).toEqual([
    'plan',
    'fridge',
  ]);
  // The sheet is gone with the paper.
  expect(await page.getByRole('heading', { name: messages.print.firstDaysTitle }).count()).toBe(0);

  expect(keys.wrong).toEqual([]);
  expect(heard).toEqual([]);
  await close();
});

/** Opens every fold and ticks every box on the way, up to the last fold; tells how many boxes there were. */
async function openFolds(page: Page, keys: KeyboardVisitor): Promise<number> {
  const folds = await page.locator('details').count();
  let opened = 0;
  let ticked = 0;
  while (opened < folds) {
    const { tag, type } = await keys.tabTo((focus) => focus.tag === 'summary' || focus.type === 'checkbox');
    if (type === 'checkbox') {
      expect((await keys.press('Space')).isChecked).toBe(true);
      ticked += 1;
    }
    if (tag === 'summary') {
      await keys.press('Enter');
      opened += 1;
      expect(await page.locator('details[open]').count()).toBe(opened);
    }
  }
  return ticked;
}

async function pressButton(keys: KeyboardVisitor, name: string): Promise<void> {
  await keys.tabTo(({ tag, text }) => tag === 'button' && text === name);
  await keys.press('Enter');
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  });
}
