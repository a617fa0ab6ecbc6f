import { addMonths, formatMessage, type CivilDate } from '@osseo/core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clinic } from '../clinic.config.ts';
import { recoveryRuleWords } from '../src/catalogue/recovery-rule-words.ts';
import type { Locale } from '../src/languages.ts';
import { recoveryMessagesFor } from '../src/plan/recovery-messages.ts';
import { calendarOf, eventNamesOf, type CalendarEntry } from './calendar-of.ts';

/** Answers that rules listen to which this clinic adopted, by the name of the question: with them a plan is a person's own. */
export const PERSONAL = { smoking: 'every-day', diabetes: 'type-2', 'gum-disease': 'true' } as const;

/** The rules that they meet in somebody who gets a dental implant. */
const MET = ['smoking-until-cleared', 'bonding-until-cleared', 'earlier-cleaning'] as const;

/** Expects the plan of a dental implant to be that of the person who gave these answers, and to say what changed and why. */
export async function expectPersonal(page: Page, locale: Locale, dayZero: CivilDate): Promise<void> {
  const messages = recoveryMessagesFor(locale);
  const words = recoveryRuleWords[locale].statements;
  const changes = page.locator('section').filter({ has: page.getByRole('heading', { name: messages.changesTitle }) });
  const items = changes.getByRole('listitem');
  expect(await items.count()).toBe(MET.length);
  for (const [index, rule] of MET.entries()) {
    const text = await items.nth(index).textContent();
    expect(text).toContain(words[`${rule}-because`]);
    expect(text).toContain(clinic.adoptedRecoveryRules?.[0]?.by);
    expect(text).toContain(rule === 'earlier-cleaning' ? messages.added : messages.untilCleared);
  }
  const cleaning = await items.last().locator('time').evaluateAll(datesOf);
  expect(cleaning.slice(0, 2)).toEqual([addMonths(dayZero, 3), addMonths(dayZero, 6)]);
}

/** Expects a calendar file that says what it is about to have the days that the page shows, and no others. */
export async function expectSameDays(page: Page, locale: Locale, file: string): Promise<void> {
  const messages = recoveryMessagesFor(locale);
  const { calendar, visitKinds, milestoneKinds, restrictionKinds } = messages;
  const entries = calendarOf(file);
  const visits = await shownIn(page, '.osseo-recovery-visits');
  const milestones = await shownIn(page, '.osseo-recovery-milestones');
  expect(visits.length).toBeGreaterThan(3);
  expect(milestones.length).toBeGreaterThan(0);

  const kinds = new Set<string>(Object.values(visitKinds));
  expect(entries.filter(({ title }) => kinds.has(title))).toEqual(visits);
  const possible = new Map(
    Object.values(milestoneKinds).map((what) => [formatMessage(calendar.milestoneTitle, locale, { what }), what]),
  );
  expect(
    entries.flatMap(({ day, title }) => (possible.has(title) ? [{ day, title: possible.get(title) ?? '' }] : [])),
  ).toEqual(milestones);

  // What the clinic alone can end has no day on which to ask; what ends by itself has one.
  const resumed = new Map(
    Object.entries(restrictionKinds).map(([kind, what]) => [
      formatMessage(calendar.resumeTitle, locale, { what }),
      kind,
    ]),
  );
  const ends = entries.flatMap(({ title }) => resumed.get(title) ?? []);
  expect(ends).toContain('hard-food');
  expect(ends).not.toContain('smoking');
  expect(ends).not.toContain('load-on-implant');
}

/** The things of one part of the plan with their first day, folded or not. */
async function shownIn(page: Page, part: string): Promise<readonly CalendarEntry[]> {
  const shown = await page.locator(part).evaluate((section) =>
    [...section.querySelectorAll('.osseo-recovery-fact')].map((fact) => ({
      day: fact.querySelector('time')?.getAttribute('datetime') ?? '',
      title: fact.querySelector('.osseo-recovery-fact-name')?.textContent?.trim() ?? '',
    })),
  );
  return shown.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Runs in the page. */
function datesOf(times: readonly Element[]): readonly (string | null)[] {
  return times.map((time) => time.getAttribute('datetime'));
}

/** Every day that the plan names, in its order. */
export function daysOn(page: Page): Promise<readonly (string | null)[]> {
  return page.getByRole('article').locator('time').evaluateAll(datesOf);
}

/** By what a calendar knows the entries of the plan's file again. */
export async function eventNamesIn(page: Page): Promise<readonly string[]> {
  const file = await page.request.get('/en/plan/recovery.ics');
  return eventNamesOf(await file.text());
}
