import type { Item } from '../model/item.ts';

/** Whether an item is a question; groups and displays are not. */
export function isAnswerable(item: Item): boolean {
  return item.type !== 'group' && item.type !== 'display';
}

/** Whether a person can fill it in by typing and choosing: not for reading only, and no file or pointer, which the host asks for. */
export function isFillable(item: Item): boolean {
  return isAnswerable(item) && item.type !== 'unsupported' && !isAskedByHost(item) && !item.readOnly;
}

/** Whether its answers come from the host, by `session.answer`. */
export function isAskedByHost({ type }: Item): boolean {
  return type === 'attachment' || type === 'reference';
}
