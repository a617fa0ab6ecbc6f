import { expect, it } from 'vitest';
import { looksDifferent, problemsUnseen } from './forced-colours.ts';
import { LOCALES, WORDS } from './languages.ts';
import { NARROW, startJourneys } from './start-journeys.ts';
import { press, ready } from './steps.ts';

const journeys = startJourneys();

it.each(LOCALES)('shows focus, choice and problem in forced colours, in %s', async (locale) => {
  const { page, heard, close } = await journeys.visit(locale, { ...NARROW, forcedColors: 'active' });
  await ready(page);
  await press(page, WORDS[locale].pages.next);
  expect(await problemsUnseen(page)).toEqual([]);
  const field = page.locator('[name="name"]');
  expect(await looksDifferent(page, field, () => field.focus())).toBe(true);
  const choice = page.locator('[name="born.absent"]').first();
  await choice.focus();
  expect(await looksDifferent(page, choice, () => choice.check())).toBe(true);
  expect(heard).toEqual([]);
  await close();
});
