import { enter } from '../../engine/reading/enter.ts';
import type { ItemKey, ItemState, AnsweringSession } from '../../engine/model/session.ts';

/** What was entered into the fields of one item, by part. */
export type TypedEntries = Readonly<Record<string, readonly string[]>>;

/**
 * How the answers of a form were typed. The session keeps the number 12, the field
 * must go on showing "12." while someone types "12.5". So the typed text stands for
 * as long as the session holds what came of it, and gives way to any other answer.
 */
export interface TypedTexts {
  /** Enters what was typed, and remembers how. */
  enter(this: void, key: ItemKey, entries: TypedEntries): void;
  /** What was typed to give the answers that an item now has; `undefined` where they came in another way. */
  of(this: void, state: ItemState): TypedEntries | undefined;
}

interface Typed extends Pick<ItemState, 'answers' | 'entered'> {
  readonly entries: TypedEntries;
}

export function createTypedTexts(session: AnsweringSession): TypedTexts {
  const typed = new Map<ItemKey, Typed>();

  return {
    enter(key, entries) {
      enter(session, key, entries);
      if (!session.has(key)) return;
      const { answers, entered } = session.item(key).getSnapshot();
      typed.set(key, { entries, answers, entered });
    },
    of({ key, answers, entered }) {
      const last = typed.get(key);
      return last && last.answers === answers && last.entered === entered ? last.entries : undefined;
    },
  };
}
