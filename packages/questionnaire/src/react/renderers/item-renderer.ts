import type { ComponentType, ReactNode } from 'react';
import type { ItemType } from '../../engine/model/item.ts';
import type { ItemKey, ItemState } from '../../engine/model/session.ts';

export interface ItemRendererProps {
  /** What is true of the item right now. The renderer is called again only when this changes. */
  state: ItemState;
  /** The items of a group, rendered. Questions get none: what follows from them stands after them. */
  children?: ReactNode;
}

export interface RepeatingGroupProps {
  /** The instances, in order; at least one. */
  keys: readonly [ItemKey, ...ItemKey[]];
  /** Renders one instance. */
  children: (key: ItemKey) => ReactNode;
}

/** Shows one enabled item. */
export type ItemRenderer = ComponentType<ItemRendererProps>;

/** A renderer for items for which the form proposes one control. */
export interface ControlRenderer {
  /** The types that it can show. A control that a form proposes for any other type is not heard. */
  readonly types: readonly ItemType[];
  readonly renderer: ItemRenderer;
}

/** Which renderer shows which item. A `linkId` wins over a control, a control over a type, and all win over what ships. */
export interface ItemRenderers {
  readonly types?: Readonly<Partial<Record<ItemType, ItemRenderer>>>;
  /** By the code of FHIR's `itemControl`, e.g. `slider`. */
  readonly controls?: Readonly<Record<string, ControlRenderer>>;
  readonly linkIds?: Readonly<Record<string, ItemRenderer>>;
  /** All instances of a repeating group together, by the code of its control, e.g. `gtable`. */
  readonly repeats?: Readonly<Record<string, ComponentType<RepeatingGroupProps>>>;
}
