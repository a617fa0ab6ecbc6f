import { createStore, type ReadableStore, type Store } from '@osseo/core';
import { instanceKey } from '../keys/item-key.ts';
import type { ItemKey, ItemSource, ItemState } from '../model/session.ts';
import { sharedScopes, type Plan, type PlanNode } from '../plan/plan-of.ts';
import type { Task } from './task.ts';

/** One item in one place of one session. As a task it stands for its enablement. */
export interface Instance extends Task {
  readonly key: ItemKey;
  readonly node: PlanNode;
  readonly parent: Instance | null;
  /** What its key begins with: the instances around it, e.g. `medicine:2/`. */
  readonly prefix: string;
  /** The truth; `store` follows when a change has settled. */
  state: ItemState;
  /** As whoever asks for the item is given it: the same each time. */
  watched: ReadableStore<ItemState> | undefined;
  /** Made for the first listener: many items are looked at, and few of a long form watched. */
  store: Store<ItemState> | undefined;
  source: ItemSource | undefined;
}

/** The numbers of the instances of something that repeats, in order. */
export interface InstanceList {
  readonly ids: readonly number[];
  /** The first number that was never used. */
  readonly next: number;
}

/** All instances of a session, and the ways to find them. */
export interface Instances {
  readonly byKey: Map<ItemKey, Instance>;
  /** By the key of what repeats, without a number. */
  readonly lists: Map<string, InstanceList>;
  listOf(of: string): InstanceList;
  topKeys(): readonly ItemKey[];
  /** The keys below an instance, in reading order. */
  childKeys(instance: Instance): readonly ItemKey[];
  /** What the keys of items inside an instance, or at the top, begin with: one per answer where each holds items. */
  prefixesInside(holder: Instance | null): readonly string[];
  /** The keys of these items in one place. */
  keysOf(nodes: readonly PlanNode[], prefix: string): readonly ItemKey[];
  /** An instance as something to watch. */
  watch(instance: Instance): ReadableStore<ItemState>;
  /** Every instance of `node` inside one instance of an item around it, or in the form. */
  inside(holder: Instance | null, node: PlanNode): readonly Instance[];
  /** Every instance of `node` that `from` can see: in the nearest instance around both, or below it. */
  visibleFrom(from: Instance, node: PlanNode): readonly Instance[];
  /** Creates all instances of an item in one place, or the one of `key`, with everything inside. */
  create(node: PlanNode, prefix: string, parent: Instance | null, key?: ItemKey): readonly Instance[];
  /** Forgets an instance and everything inside, and gives what was forgotten. */
  remove(key: ItemKey): readonly Instance[];
}

export function createInstances(
  plan: Plan,
  seeds: ReadonlyMap<string, InstanceList>,
  rankOf: (node: PlanNode) => number = ({ rank }) => rank,
): Instances {
  const byKey = new Map<ItemKey, Instance>();
  const lists = new Map<string, InstanceList>();

  // Nothing is made by looking: a place that is gone stays gone.
  const listOf = (of: string): InstanceList => lists.get(of) ?? NO_INSTANCES;

  function openList(of: string): void {
    if (!lists.has(of)) lists.set(of, seeds.get(of) ?? { ids: [0], next: 1 });
  }

  function keysAt(node: PlanNode, prefix: string): readonly ItemKey[] {
    const key = prefix + node.name;
    return node.isRepeatingGroup ? listOf(key).ids.map((id) => instanceKey(key, id)) : [key];
  }

  function keysOf(nodes: readonly PlanNode[], prefix: string): readonly ItemKey[] {
    return nodes.flatMap((node) => keysAt(node, prefix));
  }

  function prefixesInside(holder: Instance | null): readonly string[] {
    if (!holder) return [''];
    const { node, key, prefix } = holder;
    if (node.isRepeatingGroup) return [`${key}/`];
    if (node.isRepeatingHolder) return listOf(key).ids.map((id) => `${instanceKey(key, id)}/`);
    return [prefix];
  }

  function childKeys(instance: Instance): readonly ItemKey[] {
    const { children } = instance.node;
    return prefixesInside(instance).flatMap((prefix) => keysOf(children, prefix));
  }

  function create(node: PlanNode, prefix: string, parent: Instance | null, key?: ItemKey): readonly Instance[] {
    const created: Instance[] = [];
    if (key === undefined) addAll(node, prefix, parent, created);
    else addOne(node, key, prefix, parent, created);
    return created;
  }

  /** Gives the keys in this place, and lists everything that was created. */
  function addAll(node: PlanNode, prefix: string, parent: Instance | null, created: Instance[]): readonly ItemKey[] {
    if (node.isRepeatingGroup) openList(prefix + node.name);
    const keys = keysAt(node, prefix);
    for (const key of keys) addOne(node, key, prefix, parent, created);
    return keys;
  }

  function addOne(node: PlanNode, key: ItemKey, prefix: string, parent: Instance | null, created: Instance[]): void {
    const { children } = node;
    const below: ItemKey[] = [];
    const state = blank(node, key, parent, children.length > 0 ? below : NONE);
    const instance: Instance = {
      rank: rankOf(node),
      key,
      node,
      parent,
      prefix,
      state,
      watched: undefined,
      store: undefined,
      source: undefined,
    };
    byKey.set(key, instance);
    created.push(instance);
    if (node.isRepeatingHolder) openList(key);
    if (children.length === 0) return;
    for (const place of prefixesInside(instance)) {
      for (const child of children) below.push(...addAll(child, place, instance, created));
    }
  }

  function remove(key: ItemKey): readonly Instance[] {
    const instance = byKey.get(key);
    if (!instance) return [];
    const removed = [instance, ...instance.state.children.flatMap(remove)];
    byKey.delete(key);
    for (const prefix of prefixesInside(instance)) {
      for (const child of instance.node.children) lists.delete(prefix + child.name);
    }
    lists.delete(key);
    return removed;
  }

  function visibleFrom(from: Instance, node: PlanNode): readonly Instance[] {
    const depth = sharedScopes(from.node, node);
    const found: Instance[] = [];
    collect(node, prefixAt(from.prefix, depth), depth, found);
    return found;
  }

  function inside(holder: Instance | null, node: PlanNode): readonly Instance[] {
    const found: Instance[] = [];
    const around = holder?.node.scopes.length ?? 0;
    const depth = around + Number(node.scopes[around] === holder?.node);
    for (const prefix of prefixesInside(holder)) collect(node, prefix, depth, found);
    return found;
  }

  function collect(node: PlanNode, prefix: string, depth: number, found: Instance[]): void {
    const scope = node.scopes[depth];
    if (!scope) {
      for (const key of keysAt(node, prefix)) {
        const instance = byKey.get(key);
        if (instance) found.push(instance);
      }
      return;
    }
    const of = prefix + scope.name;
    for (const id of listOf(of).ids) collect(node, `${instanceKey(of, id)}/`, depth + 1, found);
  }

  return {
    byKey,
    lists,
    listOf,
    watch,
    topKeys: () => keysOf(plan.top, ''),
    childKeys,
    prefixesInside,
    keysOf,
    inside,
    visibleFrom,
    create,
    remove,
  };
}

function watch(instance: Instance): ReadableStore<ItemState> {
  return (instance.watched ??= {
    getSnapshot: () => instance.state,
    subscribe: (listener) => (instance.store ??= createStore(instance.state)).subscribe(listener),
  });
}

/** The first `depth` instances of a prefix. */
function prefixAt(prefix: string, depth: number): string {
  let end = 0;
  for (let level = 0; level < depth; level += 1) end = prefix.indexOf('/', end) + 1;
  return prefix.slice(0, end);
}

/** What nothing has happened to yet shares its empty lists. */
const NONE: readonly never[] = [];
const NO_INSTANCES: InstanceList = { ids: NONE, next: 0 };

function blank(node: PlanNode, key: ItemKey, parent: Instance | null, children: readonly ItemKey[]): ItemState {
  return {
    key,
    item: node.item,
    parent: parent?.key ?? null,
    enabled: appliesAsItStands(node) && parent?.state.enabled !== false,
    answers: NONE,
    entered: undefined,
    issues: NONE,
    calculation: 'none',
    children,
  };
}

/** Whether an item applies wherever the one that holds it does: there is nothing to work out. */
export function appliesAsItStands({ item, cyclic }: PlanNode): boolean {
  return !item.unread && (cyclic || item.enableWhen.length === 0);
}
