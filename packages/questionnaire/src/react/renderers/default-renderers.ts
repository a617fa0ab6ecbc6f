import type { Item, ItemType } from '../../engine/model/item.ts';
import { BooleanItem } from './boolean-item.tsx';
import { ChoiceItem } from './choice-item.tsx';
import { DateItem } from './date-item.tsx';
import { DateTimeItem } from './date-time-item.tsx';
import { DisplayItem } from './display-item.tsx';
import { GroupItem } from './group-item.tsx';
import type { ItemRenderer, ItemRenderers } from './item-renderer.ts';
import { NumberItem } from './number-item.tsx';
import { OpenChoiceItem } from './open-choice-item.tsx';
import { QuantityItem } from './quantity-item.tsx';
import { ReadOnlyItem } from './read-only-item.tsx';
import { TextItem } from './text-item.tsx';
import { TimeItem } from './time-item.tsx';
import { UnsupportedItem } from './unsupported-item.tsx';
import { UrlItem } from './url-item.tsx';

/** The renderer that ships for each type. */
export const DEFAULT_RENDERERS: Readonly<Record<ItemType, ItemRenderer>> = {
  group: GroupItem,
  display: DisplayItem,
  boolean: BooleanItem,
  choice: ChoiceItem,
  'open-choice': OpenChoiceItem,
  integer: NumberItem,
  decimal: NumberItem,
  quantity: QuantityItem,
  date: DateItem,
  dateTime: DateTimeItem,
  time: TimeItem,
  string: TextItem,
  text: TextItem,
  url: UrlItem,
  attachment: UnsupportedItem,
  reference: UnsupportedItem,
  unsupported: UnsupportedItem,
};

/** The renderer of an item: the host's for its `linkId`, its control or its type, else the one that ships. */
export function rendererFor(item: Item, { linkIds, controls, types }: ItemRenderers): ItemRenderer {
  const { linkId, type, control } = item;
  const isRead = item.readOnly && type !== 'group' && type !== 'display';
  const proposed = control === undefined || isRead ? undefined : controls?.[control];
  const own = linkIds?.[linkId] ?? (proposed?.types.includes(type) ? proposed.renderer : types?.[type]);
  return own ?? (isRead ? ReadOnlyItem : DEFAULT_RENDERERS[type]);
}
