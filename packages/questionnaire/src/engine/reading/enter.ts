import { isFillable } from '../form/is-answerable.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';
import { readEntered } from './read-entered.ts';
import type { EnteredParts } from './reading.ts';

/**
 * Reads what was typed or chosen as the type of the item, in the language of the session, and records the answers.
 * What cannot be read is recorded as it is, with the reason, which is an issue on validation. Nothing happens to an
 * item that nobody fills in, such as a group or one for reading only.
 * @throws {OsseoError} `unknown-item` for a key that does not exist.
 */
export function enter(session: AnsweringSession, key: ItemKey, parts: EnteredParts): void {
  const { item } = session.item(key).getSnapshot();
  if (!isFillable(item)) return;
  const { answers, entered } = readEntered(item, parts, session.locale);
  session.answer(key, answers, entered);
}
