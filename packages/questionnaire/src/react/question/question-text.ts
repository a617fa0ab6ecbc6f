import type { Item } from '../../engine/model/item.ts';

/** What an item asks, with its number. A form may leave the words out; its id is then better than nothing. */
export function questionText({ prefix, text, linkId }: Item): string {
  return [prefix, text].filter(Boolean).join(' ') || linkId;
}
