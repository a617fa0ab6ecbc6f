import { linkIdOf } from '../keys/item-key.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { addBeside } from './instance-buttons.ts';

/** More entries than this in one post were not added by hand. */
const MOST_NEW = 100;

/**
 * Gives the lists of a session the entries that a page had when it was posted: script adds, removes and moves entries
 * without asking the server, which hears of it here. Call it before `enterForm`. Lists of which the page says nothing
 * stay as they are.
 *
 * @param entries The values of `ENTRY_FIELD` (`osseo.entry`), in the order of the post.
 */
export function alignEntries(session: AnsweringSession, entries: readonly string[]): void {
  const lists = new Map<string, ItemKey[]>();
  for (const key of entries) {
    const list = listOf(key);
    const known = lists.get(list);
    if (known) known.push(key);
    else if (list !== '') lists.set(list, [key]);
  }
  // A list inside an entry comes after the entry that holds it, and finds it there.
  for (const [list, wanted] of lists) alignList(session, list, wanted);
}

function alignList(session: AnsweringSession, list: string, wanted: readonly ItemKey[]): void {
  const entries = () => keysIn(session, session.getSnapshot().children).filter((key) => listOf(key) === list);
  const [first] = entries();
  if (first === undefined || !isEntry(session, first)) return;

  const greatest = Math.max(...wanted.map(numberOf));
  for (let made = 0; made < MOST_NEW && wanted.some((key) => !session.has(key)); made += 1) {
    if (numberOf(addBeside(session, first)) >= greatest) break;
  }
  for (const key of entries()) if (!wanted.includes(key)) session.removeInstance(key);
  for (const [place, key] of wanted.filter((each) => session.has(each)).entries()) session.moveInstance(key, place);
}

function isEntry(session: AnsweringSession, key: ItemKey): boolean {
  const { item } = session.item(key).getSnapshot();
  return item.type === 'group' && item.repeats && item.linkId === linkIdOf(key);
}

const ENTRY = /^(.+):(\d{1,6})$/s;

/** What names the list of an entry: its key without the number. */
function listOf(key: string): string {
  return ENTRY.exec(key)?.[1] ?? '';
}

function numberOf(key: string): number {
  return Number(ENTRY.exec(key)?.[2] ?? 0);
}

function keysIn(session: AnsweringSession, keys: readonly ItemKey[]): readonly ItemKey[] {
  return keys.flatMap((key) => [key, ...keysIn(session, session.item(key).getSnapshot().children)]);
}
