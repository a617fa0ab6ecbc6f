import type { Item } from '../../../engine/model/item.ts';
import type { AnsweringSession, ItemKey } from '../../../engine/model/session.ts';

/** Words inside a row, which are no column: they stand with what the row is called. */
export function wordsIn(session: AnsweringSession, key: ItemKey, isLabel: (item: Item) => boolean): readonly ItemKey[] {
  return session
    .item(key)
    .getSnapshot()
    .children.filter((child) => {
      const { item } = session.item(child).getSnapshot();
      return item.type === 'display' && !isLabel(item);
    });
}

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
