import { fail } from './halt.ts';
import { MAX_STEPS } from './limits.ts';
import { isElement, type Element } from './values/value.ts';

/**
 * Reads `repeat(item).where(linkId = '...')` from an index that is built once per response or item, and dropped with
 * it. The JSON must not change once it has been read: give a new object for a new state.
 */
export function itemsByLinkId(): (root: Element, linkId: string) => readonly Element[] {
  const indexes = new WeakMap<Element, Map<unknown, Element[]>>();
  return (root, linkId) => {
    let index = indexes.get(root);
    if (!index) indexes.set(root, (index = indexOf(root)));
    return index.get(linkId) ?? [];
  };
}

function indexOf(root: Element): Map<unknown, Element[]> {
  const index = new Map<unknown, Element[]>();
  let generation = itemsOf(root);
  let count = 0;
  while (generation.length > 0) {
    count += generation.length;
    if (count > MAX_STEPS) fail('too much work');
    for (const item of generation) {
      const found = index.get(item['linkId']);
      if (found) found.push(item);
      else index.set(item['linkId'], [item]);
    }
    generation = generation.flatMap(itemsOf);
  }
  return index;
}

function itemsOf({ item }: Element): readonly Element[] {
  return Array.isArray(item) ? item.filter(isElement) : [];
}
