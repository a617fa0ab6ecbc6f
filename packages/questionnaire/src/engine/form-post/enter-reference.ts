import { absentToken } from '../keys/tokens.ts';
import type { Answer, Reference } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import type { AnsweringSession, ItemKey } from '../model/session.ts';

/** Whether a pointer to a record is given by what the record is called, which is all that a person can write. */
export function isNamed({ type, readOnly }: Item): boolean {
  return type === 'reference' && !readOnly;
}

/** What a record is called on a page. */
export function nameOfReference({ display, reference }: Reference): string {
  return display ?? reference ?? '';
}

/**
 * Enters the names of records, one answer each: as the pointer that the session has by that name, or as the name alone
 * (`Reference.display`), for the clinic to find the record. No post can say more: a server could not trust it.
 */
export function enterReference(session: AnsweringSession, key: ItemKey, texts: readonly string[]): void {
  const { item, answers } = session.item(key).getSnapshot();
  const tokens = new Map(item.absentReasons.map((reason) => [absentToken(reason), reason]));
  const all = texts.map((text) => text.trim()).filter((text) => text !== '' && !tokens.has(text));
  const names = item.repeats ? all : all.slice(0, 1);
  const given = names.map(
    (display): Answer =>
      answers.find((answer) => answer.kind === 'reference' && nameOfReference(answer.value) === display) ?? {
        kind: 'reference',
        value: { display },
      },
  );
  const [reason] = texts.flatMap((text) => tokens.get(text) ?? []);
  session.answer(key, given.length > 0 || !reason ? given : [{ kind: 'absent', reason }]);
}
