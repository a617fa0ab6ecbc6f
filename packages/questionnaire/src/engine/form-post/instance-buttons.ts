import type { ItemKey, AnsweringSession } from '../model/session.ts';

/** The names of the buttons of a repeating group; no field is ever called so. Their value is the key of an instance. */
export const REPEAT_BUTTONS = {
  add: 'osseo.add',
  remove: 'osseo.remove',
  up: 'osseo.up',
  down: 'osseo.down',
} as const;

/** The field by which a page says which entries of its lists it shows, in their order: one per entry, with its key. */
export const ENTRY_FIELD = 'osseo.entry';

/** Moves an instance so many places down, or up, among its own; the first stays the first. */
export function moveBy(session: AnsweringSession, key: ItemKey, places: number): void {
  const { item, parent } = session.item(key).getSnapshot();
  const { children } = parent === null ? session.getSnapshot() : session.item(parent).getSnapshot();
  const place = children
    .filter((sibling) => session.item(sibling).getSnapshot().item.linkId === item.linkId)
    .indexOf(key);
  session.moveInstance(key, Math.max(place + places, 0));
}

/** Adds one more instance of the group of which `key` is one, and gives its key. */
export function addBeside(session: AnsweringSession, key: ItemKey): ItemKey {
  const { item, parent } = session.item(key).getSnapshot();
  return session.addInstance(item.linkId, parent ?? undefined);
}
