import type { ItemKey } from '../model/session.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance } from './instances.ts';

/** Hears what a change is about to replace, so that it can be put back. */
export interface Recorder {
  /** The answers of an item are about to change, or the item is about to go. */
  item(instance: Instance): void;
  /** An item is about to go, with everything inside. */
  readonly leaving: (key: ItemKey) => void;
  /** An answer is about to go, and the place under it, which may hold nothing any more. */
  answerLeaving(holder: Instance, id: number): void;
  /** The instances of something that repeats are about to change. `holder` is what they stand in. */
  list(of: string, node: PlanNode, prefix: string, holder: Instance | null): void;
}
