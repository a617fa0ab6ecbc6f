/** Letters typed this soon after each other belong to one word, in milliseconds. */
const ONE_WORD = 700;

/** The items of a menu, in order. */
export function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** The item that a key moves to, from the item with focus (-1 for none); undefined for a key that does not move. */
export function itemAt(items: readonly HTMLElement[], focused: number, key: string): HTMLElement | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key === 'ArrowDown') return items[(focused + 1) % items.length];
  if (key === 'ArrowUp') return items.at(focused <= 0 ? -1 : focused - 1);
  return undefined;
}

/** What has been typed of the name of an item. */
export interface Typed {
  readonly letters: string;
  /** When the last letter was typed, in milliseconds. */
  readonly at: number;
}

/** Adds a letter to what was typed. Letters that come late begin a word. */
export function typeAhead({ letters, at }: Typed, key: string, now: number): Typed {
  return { letters: (now - at < ONE_WORD ? letters : '') + key, at: now };
}

/** The next item whose name begins with what was typed. One letter again and again goes from one such item to the next. */
export function itemNamed(items: readonly HTMLElement[], focused: number, letters: string): HTMLElement | undefined {
  const isRepeated = letters === letters.charAt(0).repeat(letters.length);
  const wanted = (isRepeated ? letters.slice(0, 1) : letters).toLocaleLowerCase();
  const from = isRepeated ? focused + 1 : Math.max(focused, 0);
  const inOrder = [...items.slice(from), ...items.slice(0, from)];
  return inOrder.find(({ textContent }) => textContent.trim().toLocaleLowerCase().startsWith(wanted));
}
