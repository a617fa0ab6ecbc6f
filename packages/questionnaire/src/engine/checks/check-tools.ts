import type { Attachment, Coding } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';
import type { Finding } from './finding.ts';

/** What checking needs beyond the item and its answers. */
export interface CheckTools extends Tools {
  /**
   * Whether the host asks for an item that is answered by no typing, such as a file. Nobody can be required to
   * answer what nobody asks, so without this such an item is never said to be missing.
   */
  readonly asks?: ((item: Item) => boolean) | undefined;
  /** Checks the kind and size of a file (`checkFile`); few forms ask for files, so few load it. */
  readonly checkFile?: (item: Item, file: Attachment) => Finding | undefined;
  /** Checks the unit of a quantity (`checkUnit`); what is typed is read by the list of units in any case. */
  readonly checkUnit?: (item: Item, unit: Coding | undefined) => Finding | undefined;
}
