import type { PlanChange } from '../model/change.ts';

/** Something as it is for one person, with all that made it differ. */
export interface Personal<Item> {
  readonly item: Item;
  readonly changes: readonly PlanChange[];
}
