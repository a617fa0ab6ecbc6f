import type { Item } from '../model/item.ts';

/** Whether an item is a question; groups and displays are not. */
export function isAnswerable(item: Item): boolean {
  return item.type !== 'group' && item.type !== 'display';
}

/** Whether a person can fill it in: a question of a type that this engine runs, and not for reading only. */
export function isFillable(item: Item): boolean {
  return isAnswerable(item) && item.type !== 'unsupported' && !item.readOnly;
}
