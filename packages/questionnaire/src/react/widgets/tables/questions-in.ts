import type { AnsweringSession, ItemKey } from '../../../engine/model/session.ts';

/** What stands inside a row of a table, in order. Each stays in its column, whether it applies or not. */
export function questionsIn(session: AnsweringSession, key: ItemKey): readonly ItemKey[] {
  return session
    .item(key)
    .getSnapshot()
    .children.filter((child) => {
      const { item } = session.item(child).getSnapshot();
      return item.type !== 'display' && !item.hidden;
    });
}
