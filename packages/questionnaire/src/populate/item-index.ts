import { itemsByLinkId, type Element } from '../engine/fhirpath/index.ts';
import type { Json } from '../engine/fhir/json.ts';
import type { Draft } from './draft.ts';

/**
 * The items of the response while it grows, by `linkId`, so that `repeat(item).where(linkId = '…')` need not walk
 * through all of it every time. As that does, it knows no items inside answers.
 */
export interface ItemIndex {
  /** Notes an item that was put last into its holder. */
  add(this: void, holder: Draft, item: Draft): void;
  /** Forgets the item that was noted last. */
  removeLast(this: void, item: Draft): void;
  itemsOf(this: void, root: Element, linkId: string): readonly Element[];
}

/** @param worked Hears how many steps it took to look for what is not known by name. */
export function createItemIndex(response: Draft, questionnaire: Json, worked: (steps: number) => void): ItemIndex {
  const reached = new WeakSet([response]);
  const byLinkId = new Map<unknown, Draft[]>();
  const ofForm = itemsByLinkId(worked);
  return {
    add(holder, item) {
      if (!reached.has(holder)) return;
      reached.add(item);
      const same = byLinkId.get(item['linkId']);
      if (same) same.push(item);
      else byLinkId.set(item['linkId'], [item]);
    },
    removeLast(item) {
      if (reached.has(item)) byLinkId.get(item['linkId'])?.pop();
    },
    itemsOf(root, linkId) {
      if (root === response) return [...(byLinkId.get(linkId) ?? [])];
      // The form stays as it is; an item of the response may not.
      return (root === questionnaire ? ofForm : itemsByLinkId(worked))(root, linkId);
    },
  };
}
