import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { isLastButton, keyboardVisitor, type KeyboardVisitor } from './keyboard.ts';
import { LOCALES, plain, WORDS, type JourneyWords } from './languages.ts';
import { axeFindings, misfits, type Focus } from './looks.ts';
import { startJourneys, ZOOMED } from './start-journeys.ts';
import { CHILD, go, leave, NAME, ready, SECOND_CHILD } from './steps.ts';

const journeys = startJourneys();

const CHILDREN = ['Ji-ho', 'Seo-yeon'] as const;

const title =
  'is answered with the keyboard alone, on a screen at 400 %, where nothing is cut and axe finds nothing, in %s';
it.each(LOCALES)(title, async (locale) => {
  const words = WORDS[locale];
  const { page, heard, close } = await journeys.visit(locale, ZOOMED);
  await ready(page);
  const keys = keyboardVisitor(page);
  const inspect = async () => {
    expect([page.url(), ...(await misfits(page)), ...(await axeFindings(page))]).toEqual([page.url()]);
  };
  await inspect();

  // What is missing is said first, and each line leads to its field.
  await keys.tabTo(isLastButton);
  await keys.press('Enter');
  expect(await page.getByRole('alert').evaluate((alert) => alert === document.activeElement)).toBe(true);
  await inspect();
  await keys.press('Tab');
  expect((await keys.press('Enter')).name).toBe('name');
  await page.keyboard.type(NAME);
  await keys.answerPage();
  await go(page, `/${locale}/visit/2`, () => page.keyboard.press('Enter'));

  let backwards = 0;
  while (!page.url().endsWith('/check')) {
    await ready(page);
    await inspect();
    if ((await page.locator(CHILD).count()) > 0) await listByKeyboard(page, keys, words.messages);
    const there = await keys.answerPage();
    if (page.url().endsWith('/2')) {
      const back = await keys.goBack(there.length);
      expect(questionsOf(back.toReversed())).toEqual(questionsOf(there));
      backwards = back.length;
      await keys.tabTo(isLastButton);
    }
    await leave(page, () => page.keyboard.press('Enter'));
  }
  expect(backwards).toBeGreaterThan(3);
  expect(keys.radioGroups).toBeGreaterThan(1);

  await inspect();
  for (const child of CHILDREN) expect(await page.getByText(child, { exact: true }).count()).toBe(1);
  const change = plain(words.messages.review.change);
  await keys.tabTo(({ tag, text }) => tag === 'a' && text.startsWith(change));
  await go(page, `/${locale}/visit/1/change`, () => page.keyboard.press('Enter'));
  await ready(page);
  await keys.tabTo(({ name }) => name === 'name');
  await keys.press('End');
  await page.keyboard.type(` ${NAME}`);
  await go(page, `/${locale}/visit/check`, () => page.keyboard.press('Enter'));
  expect(await page.getByText(`${NAME} ${NAME}`).count()).toBe(1);
  await keys.tabTo(isLastButton);
  await go(page, `/${locale}/visit/sent`, () => page.keyboard.press('Enter'));
  await inspect();

  expect(keys.wrong).toEqual([]);
  expect(heard).toEqual([]);
  await close();
});

/** Two entries that stay, and a third that goes again. */
async function listByKeyboard(page: Page, keys: KeyboardVisitor, { repeat }: JourneyWords['messages']): Promise<void> {
  const add = ({ text }: Focus) => text.startsWith(plain(repeat.add));
  const remove = ({ text }: Focus) => text.startsWith(plain(repeat.remove));
  const third = page.locator('[name="child:2/child-name"]');
  await keys.tabTo(({ name }) => name === 'child:0/child-name');
  await page.keyboard.type(CHILDREN[0]);
  await keys.tabTo(add);
  await keys.press('Enter');
  await page.locator(SECOND_CHILD).waitFor();
  // The focus is at the head of the new entry, and its first field is the next stop.
  expect((await keys.press('Tab')).name).toBe('child:1/child-name');
  await page.keyboard.type(CHILDREN[1]);
  await keys.tabTo(add);
  await keys.press('Enter');
  await third.waitFor();
  await keys.tabTo(remove);
  // The button that went with its entry leaves the focus with the one that adds.
  expect(add(await keys.press('Enter'))).toBe(true);
  await third.waitFor({ state: 'detached' });
  await page.locator(CHILD).focus();
  await keys.press('Shift+Tab');
}

/** The questions that the tab key visits: one stop for each list of radio buttons, whichever of them it is. */
function questionsOf(stops: readonly Focus[]): readonly string[] {
  return stops.map(({ name, type, id }) => (type === 'radio' ? name : id || name));
}
