import { nameOf } from '../keys/item-key.ts';
import type { Form } from '../model/form.ts';
import type { Item } from '../model/item.ts';

/** One item of the form as a session walks it: positions have become references. */
export interface PlanNode {
  readonly item: Item;
  /** The `linkId` as a part of keys. */
  readonly name: string;
  /** Its place in reading order. */
  readonly position: number;
  readonly rank: number;
  readonly cyclic: boolean;
  readonly parent: PlanNode | null;
  readonly children: readonly PlanNode[];
  readonly readers: readonly PlanNode[];
  /** What repeats around it, outermost first: each adds an instance number to its keys. */
  readonly scopes: readonly PlanNode[];
  /** A group that repeats as a whole: it has a key per instance. */
  readonly isRepeatingGroup: boolean;
  /** A question with several answers, each of which holds items of its own. */
  readonly isRepeatingHolder: boolean;
}

export interface Plan {
  readonly top: readonly PlanNode[];
  readonly byLinkId: ReadonlyMap<string, PlanNode>;
}

/** A node while the plan is made. */
type Growing = { -readonly [Field in keyof PlanNode]: PlanNode[Field] };

const plans = new WeakMap<Form, Plan>();

/** The form's items as a graph of objects. Made once per form, however many sessions it has. */
export function planOf(form: Form): Plan {
  let plan = plans.get(form);
  if (!plan) plans.set(form, (plan = createPlan(form)));
  return plan;
}

function createPlan(form: Form): Plan {
  const nodes: Growing[] = [];
  const byLinkId = new Map<string, PlanNode>();
  const top = form.items.map((item) => createNode(item, null));
  form.nodes.forEach(({ readers }, index) => {
    const node = nodes[index];
    if (node && readers.length > 0) node.readers = readers.flatMap((reader) => nodes[reader] ?? NO_NODES);
  });
  return { top, byLinkId };

  // `Form.nodes` lists the items in the order of this walk.
  function createNode(item: Item, parent: PlanNode | null): PlanNode {
    const position = nodes.length;
    const { rank, cyclic } = form.nodes[position] ?? { rank: position, cyclic: false };
    // Where it follows from answers, places are named as if it did, so that none changes its name.
    const mayRepeat = item.repeats || item.unread?.json['_repeats'] !== undefined;
    const node: Growing = {
      item,
      name: nameOf(item.linkId),
      position,
      rank,
      cyclic,
      parent,
      children: NO_NODES,
      readers: NO_NODES,
      scopes: parent ? scopesInside(parent) : NO_NODES,
      isRepeatingGroup: mayRepeat && item.type === 'group',
      isRepeatingHolder: mayRepeat && item.type !== 'group' && item.items.length > 0,
    };
    nodes.push(node);
    byLinkId.set(item.linkId, node);
    if (item.items.length > 0) node.children = item.items.map((child) => createNode(child, node));
    return node;
  }
}

const NO_NODES: readonly PlanNode[] = [];

function scopesInside(node: PlanNode): readonly PlanNode[] {
  return node.isRepeatingGroup || node.isRepeatingHolder ? [...node.scopes, node] : node.scopes;
}

/** How many of the outer scopes two items share. */
export function sharedScopes(a: PlanNode, b: PlanNode): number {
  let shared = 0;
  while (shared < a.scopes.length && a.scopes[shared] === b.scopes[shared]) shared += 1;
  return shared;
}
