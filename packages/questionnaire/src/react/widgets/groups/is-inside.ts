import type { AnsweringSession, ItemKey } from '../../../engine/model/session.ts';

/** Whether an item is another, or anywhere inside it. */
export function isInside(session: AnsweringSession, key: ItemKey, around: ItemKey): boolean {
  for (let at: ItemKey | null = key; at !== null; at = session.has(at) ? session.item(at).getSnapshot().parent : null) {
    if (at === around) return true;
  }
  return false;
}
