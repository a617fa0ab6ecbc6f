import type { ItemRenderers } from '../renderers/item-renderer.ts';
import { AutocompleteItem } from './choices/autocomplete-item.tsx';
import { DropDownItem } from './choices/drop-down-item.tsx';
import { OneCheckbox } from './choices/one-checkbox.tsx';
import { AttachmentItem } from './files/attachment-item.tsx';
import { CollapsibleGroup } from './groups/collapsible-group.tsx';
import { TabContainer } from './groups/tab-container.tsx';
import { SliderItem } from './numbers/slider-item.tsx';
import { SpinnerItem } from './numbers/spinner-item.tsx';
import { RichDisplay } from './presentation/rich-display.tsx';
import { GroupGrid } from './tables/group-grid.tsx';
import { GroupTable } from './tables/group-table.tsx';
import { OptionTable } from './tables/option-table.tsx';
import { ReferenceItem } from './references/reference-item.tsx';
import { KeyedText } from './text/keyed-text.tsx';

const CHOICES = ['choice', 'open-choice'] as const;

/**
 * Renderers for every control that a form may propose. A page that needs few of them takes those alone:
 * `renderers={{ repeats: { gtable: GroupTable } }}`.
 */
export const widgets: ItemRenderers = {
  types: {
    attachment: AttachmentItem,
    display: RichDisplay,
    group: CollapsibleGroup,
    reference: ReferenceItem,
    string: KeyedText,
    text: KeyedText,
  },
  controls: {
    atable: { types: ['group'], renderer: OptionTable },
    autocomplete: { types: CHOICES, renderer: AutocompleteItem },
    'check-box': { types: ['boolean'], renderer: OneCheckbox },
    'drop-down': { types: CHOICES, renderer: DropDownItem },
    grid: { types: ['group'], renderer: GroupGrid },
    htable: { types: ['group'], renderer: OptionTable },
    lookup: { types: CHOICES, renderer: AutocompleteItem },
    'multi-select': { types: CHOICES, renderer: DropDownItem },
    slider: { types: ['integer', 'decimal'], renderer: SliderItem },
    spinner: { types: ['integer', 'decimal'], renderer: SpinnerItem },
    'tab-container': { types: ['group'], renderer: TabContainer },
    table: { types: ['group'], renderer: OptionTable },
  },
  repeats: { gtable: GroupTable },
};
