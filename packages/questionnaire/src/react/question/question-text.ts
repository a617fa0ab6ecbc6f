import type { Item } from '../../engine/model/item.ts';

/** What an item asks, with its number. A form may leave the words out; its id is then better than nothing. */
export function questionText(item: Item): string {
  return headingText(item) || item.linkId;
}

/** The words over a group, with its number; a group without words has no heading. */
export function headingText({ prefix, text }: Item): string {
  return [prefix, text].filter(Boolean).join(' ');
}
