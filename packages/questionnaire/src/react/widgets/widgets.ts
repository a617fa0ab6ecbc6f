import type { ItemRenderers } from '../renderers/item-renderer.ts';
import { RichDisplay } from './presentation/rich-display.tsx';

/**
 * Renderers for every control that a form may propose. A page that needs few of them takes those alone:
 * `renderers={{ controls: { slider } }}`.
 */
export const widgets: ItemRenderers = {
  types: { display: RichDisplay },
};
