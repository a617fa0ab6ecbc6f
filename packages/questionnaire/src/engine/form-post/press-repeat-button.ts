import type { ItemKey, AnsweringSession } from '../model/session.ts';
import { addBeside, moveBy, REPEAT_BUTTONS } from './instance-buttons.ts';

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

function isInstance(session: AnsweringSession, key: ItemKey): boolean {
  if (!session.has(key)) return false;
  const { item, enabled } = session.item(key).getSnapshot();
  return enabled && item.repeats && item.type === 'group';
}
