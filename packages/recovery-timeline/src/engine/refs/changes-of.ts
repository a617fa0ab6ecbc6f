import type { Changeable } from '../model/plan.ts';

/** All changes that the items name, each once, as a field to spread; none where nothing changed. */
export function changesOf(items: readonly Changeable[]): Changeable {
  const changes = [...new Set(items.flatMap((item) => item.changes ?? []))];
  return changes.length > 0 ? { changes } : {};
}

/** The item as `id` changed it. */
export function markChanged<Item extends Changeable>(item: Item, id: string): Item {
  return { ...item, changes: [...(item.changes ?? []), id] };
}
