import type { ItemKey, AnsweringSession } from '../model/session.ts';

/** The names of the buttons of a repeating group; no field is ever called so. Their value is the key of an instance. */
export const REPEAT_BUTTONS = { add: 'osseo.add', remove: 'osseo.remove' } as const;

/**
 * Does what a button of a repeating group asks, in a form that was posted without
 * script. Call it after the answers were entered; where it gives `true`, show the
 * same page again instead of going on. What names no such instance is ignored.
 */
export function pressRepeatButton(session: AnsweringSession, entries: Iterable<readonly [string, unknown]>): boolean {
  let pressed = false;
  for (const [name, key] of entries) {
    if (name !== REPEAT_BUTTONS.add && name !== REPEAT_BUTTONS.remove) continue;
    if (typeof key !== 'string' || !isInstance(session, key)) continue;
    pressed = true;
    if (name === REPEAT_BUTTONS.remove) session.removeInstance(key);
    else addBeside(session, key);
  }
  return pressed;
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
