import type { Page } from 'playwright';
import { focusOn, type Focus } from './looks.ts';

/** Somebody who has a keyboard and nothing else, and notes what goes wrong with the focus. */
export interface KeyboardVisitor {
  readonly wrong: string[];
  /** How many lists of radio buttons the arrow keys have gone through. */
  readonly radioGroups: number;
  press(key: string): Promise<Focus>;
  /** Goes on with the tab key until something is reached. */
  tabTo(isIt: (focus: Focus) => boolean): Promise<Focus>;
  /** Goes through a page to its last button, and answers on the way. */
  answerPage(): Promise<readonly Focus[]>;
  /** Goes back by so many stops, and tells of them, the first included. */
  goBack(stops: number): Promise<readonly Focus[]>;
}

const MOST_PRESSES = 120;

export function keyboardVisitor(page: Page): KeyboardVisitor {
  const wrong: string[] = [];
  let radioGroups = 0;

  async function press(key: string): Promise<Focus> {
    await page.keyboard.press(key);
    const focus = await focusOn(page);
    wrong.push(...focus.wrong.map((what) => `${new URL(page.url()).pathname} ${key}: ${what}`));
    return focus;
  }

  async function tabTo(isIt: (focus: Focus) => boolean): Promise<Focus> {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const focus = await press('Tab');
      if (isIt(focus)) return focus;
    }
    throw new Error('The tab key never led there.');
  }

  async function answerPage(): Promise<readonly Focus[]> {
    const stops: Focus[] = [];
    await tabTo((focus) => {
      stops.push(focus);
      return true;
    });
    while (!isLastButton(stops.at(-1))) {
      const focus = stops.at(-1);
      if (focus) await answerFirst(focus);
      const next = await press('Tab');
      if (next.goesBack) wrong.push(`the tab key goes back to ${next.tag}#${next.id}`);
      stops.push(next);
      if (stops.length > MOST_PRESSES) throw new Error('The page has no end for the tab key.');
    }
    return stops;
  }

  /** The first answer of every question that has answers to choose from; "I don't know" for the others. */
  async function answerFirst({ type, name, value, isAnswered }: Focus): Promise<void> {
    if (type === 'radio' && !isAnswered) {
      await press('Space');
      await byArrows(name, value);
    }
    if (type === 'checkbox' && value === 'asked-unknown' && !isAnswered && name.endsWith('.absent'))
      await press('Space');
  }

  /** One down and up again: each answer is chosen as the focus comes to it, and the focus stays in the list. */
  async function byArrows(name: string, first: string): Promise<void> {
    const next = await press('ArrowDown');
    const again = await press('ArrowUp');
    const isChosen = [next, again].every((focus) => focus.name === name && focus.isChecked);
    if (!isChosen || next.value === first || again.value !== first)
      wrong.push(`the arrow keys do not go through ${name}`);
    radioGroups += 1;
  }

  async function goBack(stops: number): Promise<readonly Focus[]> {
    const back = [await focusOn(page)];
    while (back.length < stops) back.push(await press('Shift+Tab'));
    return back;
  }

  return {
    wrong,
    get radioGroups() {
      return radioGroups;
    },
    press,
    tabTo,
    answerPage,
    goBack,
  };
}

export function isLastButton(focus: Focus | undefined): boolean {
  return focus?.tag === 'button' && focus.name === '' && focus.id === '';
}
