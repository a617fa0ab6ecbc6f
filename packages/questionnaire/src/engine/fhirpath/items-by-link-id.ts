import { fail } from './halt.ts';
import { MAX_STEPS } from './limits.ts';
import { isElement, type Element } from './values/value.ts';

/**
 * Reads `repeat(item).where(linkId = '...')` from an index that is built once per response or item, and dropped with
 * it. The JSON must not change once it has been read: give a new object for a new state.
 *
 * @param worked Hears how many steps a new index took.
 */
export function itemsByLinkId(worked?: (steps: number) => void): (root: Element, linkId: string) => readonly Element[] {
  const indexes = new WeakMap<Element, Map<unknown, Element[]>>();
  return (root, linkId) => {
    if (root['item'] === undefined) return [];
    let index = indexes.get(root);
    if (!index) indexes.set(root, (index = indexOf(root, worked)));
    return index.get(linkId) ?? [];
  };
}

/** Making an index takes about as long as so many steps, whatever is in it. */
const STEPS_PER_INDEX = 20;

function indexOf(root: Element, worked: ((steps: number) => void) | undefined): Map<unknown, Element[]> {
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
  worked?.(STEPS_PER_INDEX + count);
  return index;
}

function itemsOf({ item }: Element): readonly Element[] {
  return Array.isArray(item) ? item.filter(isElement) : [];
}
