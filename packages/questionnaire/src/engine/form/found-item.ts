import type { Json } from '../fhir/json.ts';
import type { Item } from '../model/item.ts';

/** An item with what the later steps of reading need to know of it. */
export interface FoundItem {
  readonly item: Item;
  readonly raw: Json;
  /** Position of the item that holds it, or -1. */
  readonly parent: number;
  /** Its place in the list in which it stands. */
  readonly index: number;
}

/** Where an item stands, such as `item[2].item[0]`: written out only where there is something to say of it. */
export function pathOf(found: readonly Pick<FoundItem, 'parent' | 'index'>[], parent: number, index: number): string {
  const holder = found[parent];
  return `${holder ? `${pathOf(found, holder.parent, holder.index)}.` : ''}item[${index}]`;
}
