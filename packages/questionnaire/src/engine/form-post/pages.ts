import { isAnswerable } from '../form/is-answerable.ts';
import type { ItemKey, AnsweringSession } from '../model/session.ts';

/** What one page asks: items of the top level in reading order, whether they apply right now or not. */
export type PageKeys = readonly ItemKey[];

/**
 * A form as pages. Each group of the top level is one, with all its instances where it repeats; questions that stand
 * outside every group are one where they stand together. Words alone go with the page that follows.
 *
 * The number of a page depends on no answer, so that its address stays right: pages on which nothing is asked right
 * now are there all the same, and `isShown` is false for all that they hold. What the form wants at the head or the foot
 * of its pages (`itemControl` `header`, `footer`) is on every one.
 */
export function pagesOf(session: AnsweringSession): readonly PageKeys[] {
  const pages: { linkId: string | undefined; readonly keys: ItemKey[]; asks: boolean }[] = [];
  const frame: Readonly<Record<'header' | 'footer', ItemKey[]>> = { header: [], footer: [] };
  for (const key of session.getSnapshot().children) {
    const { item } = session.item(key).getSnapshot();
    if (isFrame(item.control)) {
      frame[item.control].push(key);
      continue;
    }
    const linkId = item.type === 'group' ? item.linkId : undefined;
    const last = pages.at(-1);
    const isFurther = last && (last.linkId === linkId || !last.asks);
    const page = isFurther ? last : { linkId, keys: [], asks: false };
    if (!isFurther) pages.push(page);
    page.linkId = linkId;
    page.keys.push(key);
    page.asks ||= linkId !== undefined || isAnswerable(item);
  }
  const [end, before] = [pages.at(-1), pages.at(-2)];
  if (end && before && !end.asks) before.keys.push(...(pages.pop()?.keys ?? []));
  return pages.map(({ keys }) => [...frame.header, ...keys, ...frame.footer]);
}

function isFrame(control: string | undefined): control is 'header' | 'footer' {
  return control === 'header' || control === 'footer';
}

/**
 * Whether an item of the top level is a reason to show its page: a question or words, and not the frame of a group, or
 * of all pages, alone.
 */
export function isShown(session: AnsweringSession, key: ItemKey): boolean {
  return !isFrame(session.item(key).getSnapshot().item.control) && asksSomething(session, key);
}

/** The numbers, from 1, of the pages on which something is asked right now, in order. */
export function shownPages(
  session: AnsweringSession,
  pages: readonly PageKeys[] = pagesOf(session),
): readonly number[] {
  return pages.flatMap((keys, index) => (keys.some((key) => isShown(session, key)) ? [index + 1] : []));
}

/** Looks no further than to the first of them: it is asked again after every answer. */
function asksSomething(session: AnsweringSession, key: ItemKey): boolean {
  const { enabled, item, children } = session.item(key).getSnapshot();
  if (!enabled) return false;
  return (item.type !== 'group' && !item.hidden) || children.some((child) => asksSomething(session, child));
}

/** What is asked on a page right now: its items that still exist, and the instances that came since. */
export function keysOfPage(session: AnsweringSession, page: ItemKey | PageKeys): PageKeys {
  if (typeof page === 'string') return [page];
  const asked = page.map(nameAt);
  return session.getSnapshot().children.filter((key) => asked.includes(nameAt(key)));
}

/** What the instances of one item of the top level have in common; no name holds a `:`. */
function nameAt(key: ItemKey): string | undefined {
  return key.split(':')[0];
}
