import type { ItemRenderers } from '../renderers/item-renderer.ts';
import { CollapsibleGroup } from './groups/collapsible-group.tsx';
import { TabContainer } from './groups/tab-container.tsx';
import { SliderItem } from './numbers/slider-item.tsx';
import { SpinnerItem } from './numbers/spinner-item.tsx';
import { RichDisplay } from './presentation/rich-display.tsx';
import { GroupGrid } from './tables/group-grid.tsx';
import { GroupTable } from './tables/group-table.tsx';
import { OptionTable } from './tables/option-table.tsx';

/**
 * Renderers for every control that a form may propose. A page that needs few of them takes those alone:
 * `renderers={{ repeats: { gtable: GroupTable } }}`.
 */
export const widgets: ItemRenderers = {
  types: { display: RichDisplay, group: CollapsibleGroup },
  controls: {
    grid: { types: ['group'], renderer: GroupGrid },
    htable: { types: ['group'], renderer: OptionTable },
    slider: { types: ['integer', 'decimal'], renderer: SliderItem },
    spinner: { types: ['integer', 'decimal'], renderer: SpinnerItem },
    'tab-container': { types: ['group'], renderer: TabContainer },
    table: { types: ['group'], renderer: OptionTable },
  },
  repeats: { gtable: GroupTable },
};
