import type { ItemKey, AnsweringSession } from '../model/session.ts';

/** The names of the buttons of a repeating group; no field is ever called so. Their value is the key of an instance. */
export const REPEAT_BUTTONS = {
  add: 'osseo.add',
  remove: 'osseo.remove',
  up: 'osseo.up',
  down: 'osseo.down',
} as const;

/**
 * Does what a button of a repeating group asks, in a form that was posted without
 * script. Call it after the answers were entered; where it gives `true`, show the
 * same page again instead of going on. What names no such instance is ignored.
 */
export function pressRepeatButton(session: AnsweringSession, entries: Iterable<readonly [string, unknown]>): boolean {
  let pressed = false;
  for (const [name, key] of entries) {
    const press = PRESS.get(name);
    if (!press || typeof key !== 'string' || !isInstance(session, key)) continue;
    pressed = true;
    press(session, key);
  }
  return pressed;
}

const PRESS: ReadonlyMap<string, (session: AnsweringSession, key: ItemKey) => unknown> = new Map([
  [REPEAT_BUTTONS.add, addBeside],
  [REPEAT_BUTTONS.remove, (session, key) => session.removeInstance(key)],
  [REPEAT_BUTTONS.up, (session, key) => moveBy(session, key, -1)],
  [REPEAT_BUTTONS.down, (session, key) => moveBy(session, key, 1)],
]);

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

function isInstance(session: AnsweringSession, key: ItemKey): boolean {
  if (!session.has(key)) return false;
  const { item, enabled } = session.item(key).getSnapshot();
  return enabled && item.repeats && item.type === 'group';
}
