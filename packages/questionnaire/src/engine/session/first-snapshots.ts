import type { Entered } from '../model/entered.ts';
import type { SessionSnapshot } from '../model/session.ts';

/**
 * A snapshot as a session takes it. The first ones held the texts that were typed alone, without what is wrong with
 * them. A session reads nothing, so until somebody types on they are said to be unreadable, but for a unit that waits
 * for its number.
 */
export function ofToday(snapshot: SessionSnapshot): SessionSnapshot {
  const items = snapshot.items.map((item) => (item.entered ? { ...item, entered: enteredOf(item.entered) } : item));
  return { ...snapshot, items };
}

function enteredOf(kept: Entered | Entered['parts']): Entered {
  if (isEntered(kept)) return kept;
  const isText = Object.entries(kept).some(([part, text]) => part !== 'unit' && text.trim() !== '');
  return { parts: kept, ...(isText && { code: 'unreadable' }) };
}

/** A part is text, and none is called so. */
function isEntered(kept: Entered | Entered['parts']): kept is Entered {
  return typeof kept['parts'] === 'object';
}
