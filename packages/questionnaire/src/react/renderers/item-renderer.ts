import type { ComponentType, ReactNode } from 'react';
import type { ItemType } from '../../engine/model/item.ts';
import type { ItemState } from '../../engine/model/session.ts';

export interface ItemRendererProps {
  /** What is true of the item right now. The renderer is called again only when this changes. */
  state: ItemState;
  /** The items of a group, rendered. Questions get none: what follows from them stands after them. */
  children?: ReactNode;
}

/** Shows one enabled item. */
export type ItemRenderer = ComponentType<ItemRendererProps>;

/** Which renderer shows which item. A `linkId` wins over a type, and both win over what ships. */
export interface ItemRenderers {
  readonly types?: Readonly<Partial<Record<ItemType, ItemRenderer>>>;
  readonly linkIds?: Readonly<Record<string, ItemRenderer>>;
}
