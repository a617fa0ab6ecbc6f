import type { Item } from '../model/item.ts';

/** Whether an item is a question; groups and displays are not. */
export function isAnswerable(item: Item): boolean {
  return item.type !== 'group' && item.type !== 'display';
}
