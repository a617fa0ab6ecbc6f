import { isAskedByHost } from '../form/is-answerable.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';

/** The name of the buttons that take a file away which was given before; no field is ever called so. */
export const UNFILE_BUTTON = 'osseo.unfile';

/** The value of such a button: which of the answers of a question goes. */
export function filePlace(key: ItemKey, position: number): string {
  return `${position}:${key}`;
}

const PLACE = /^(\d{1,4}):(.*)$/s;

/**
 * Takes away the files whose buttons were pressed, in a form that was posted without script. Where it gives `true`, show
 * the same page again. What names no such file is ignored.
 */
export function pressFileButton(session: AnsweringSession, entries: Iterable<readonly [string, unknown]>): boolean {
  let pressed = false;
  for (const [name, value] of entries) {
    const [, position, key] = (name === UNFILE_BUTTON && PLACE.exec(String(value))) || [];
    if (key === undefined || !session.has(key)) continue;
    const { item, enabled, answers } = session.item(key).getSnapshot();
    if (!enabled || item.readOnly || !isAskedByHost(item) || !answers[Number(position)]) continue;
    pressed = true;
    session.answer(key, answers.toSpliced(Number(position), 1));
  }
  return pressed;
}
