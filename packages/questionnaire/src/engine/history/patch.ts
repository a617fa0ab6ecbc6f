import type { ItemKey, ItemSource, ItemState } from '../model/session.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance, InstanceList } from '../session/instances.ts';
import type { Recorder } from '../session/recorder.ts';
import type { Workings } from '../session/workings.ts';
import { instanceKey } from '../keys/item-key.ts';

/** What a session was like, as far as one step has changed it. */
export interface Patch {
  readonly items: Map<ItemKey, PastItem>;
  readonly lists: Map<string, PastList>;
}

interface PastItem extends Pick<ItemState, 'answers' | 'entered' | 'calculation'> {
  readonly source: ItemSource | undefined;
}

interface PastList {
  readonly node: PlanNode;
  readonly prefix: string;
  readonly holder: ItemKey | null;
  /** Nothing where the place did not exist. */
  readonly list: InstanceList | undefined;
}

/** A patch that fills itself: of each item and list it keeps what was first. */
export function recording({ instances }: Workings): Patch & Recorder {
  const items = new Map<ItemKey, PastItem>();
  const lists = new Map<string, PastList>();
  const patch: Patch & Recorder = {
    items,
    lists,
    item({ key, state: { answers, entered, calculation }, source }) {
      if (!items.has(key)) items.set(key, { answers, entered, calculation, source });
    },
    list(of, node, prefix, holder) {
      if (!lists.has(of)) lists.set(of, { node, prefix, holder: holder?.key ?? null, list: instances.lists.get(of) });
    },
    leaving(key) {
      const instance = instances.byKey.get(key);
      if (!instance) return;
      patch.item(instance);
      if (instance.node.isRepeatingHolder) patch.list(key, instance.node, instance.prefix, instance);
      for (const prefix of instances.prefixesInside(instance)) listsIn(instance, prefix);
      instance.state.children.forEach(patch.leaving);
    },
    answerLeaving: (holder, id) => listsIn(holder, `${instanceKey(holder.key, id)}/`),
  };
  return patch;

  /** The groups that repeat in one place, empty ones included. */
  function listsIn(holder: Instance, prefix: string): void {
    for (const child of holder.node.children) {
      if (child.isRepeatingGroup) patch.list(prefix + child.name, child, prefix, holder);
    }
  }
}

/** Puts a session back to what a patch remembers, instances with their numbers included. */
export function restore(workings: Workings, { items, lists }: Patch): void {
  const { instances } = workings;
  const before = new Map([...lists.keys()].map((of) => [of, instances.listOf(of).ids]));
  for (const [of, { node, prefix, holder, list }] of lists) {
    workings.recorder?.list(of, node, prefix, holder === null ? null : (instances.byKey.get(holder) ?? null));
    const { next } = instances.listOf(of);
    if (list) instances.lists.set(of, { ids: list.ids, next: Math.max(next, list.next) });
  }
  // What stands around something comes before it.
  for (const [of, past] of [...lists].toSorted(([a], [b]) => a.length - b.length))
    align(of, past, before.get(of) ?? []);

  for (const [key, { source, ...state }] of items) {
    const instance = instances.byKey.get(key);
    if (!instance) continue;
    workings.recorder?.item(instance);
    workings.change(instance, { ...state, issues: [] });
    instance.source = source;
    if (instance.state.enabled) workings.doubtReaders(instance);
  }
  workings.settle();

  /** Removes and creates instances until they are those of the list. */
  function align(of: string, { node, prefix, holder: key, list }: PastList, old: readonly number[]): void {
    const holder = key === null ? null : instances.byKey.get(key);
    if (holder === undefined) return;
    const ids = list?.ids ?? [];
    const inside = (id: number) => (node.isRepeatingHolder ? `${instanceKey(of, id)}/` : prefix);
    const nodes = node.isRepeatingHolder ? node.children : [node];
    const keysAt = (id: number) =>
      node.isRepeatingHolder ? instances.keysOf(nodes, inside(id)) : [instanceKey(of, id)];

    for (const id of old) if (!ids.includes(id)) keysAt(id).forEach(workings.forget);
    for (const id of ids) {
      if (keysAt(id).some((existing) => instances.byKey.has(existing))) continue;
      if (node.isRepeatingHolder) {
        for (const child of nodes) workings.begin(instances.create(child, inside(id), holder), false);
      } else workings.begin(instances.create(node, prefix, holder, instanceKey(of, id)), false);
    }
    if (!list) instances.lists.delete(of);
    workings.changeChildren(holder);
  }
}
