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
  readonly children: PlanNode[];
  readonly readers: PlanNode[];
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

const plans = new WeakMap<Form, Plan>();

/** The form's items as a graph of objects. Made once per form, however many sessions it has. */
export function planOf(form: Form): Plan {
  let plan = plans.get(form);
  if (!plan) plans.set(form, (plan = createPlan(form)));
  return plan;
}

function createPlan(form: Form): Plan {
  const nodes: PlanNode[] = [];
  const top = form.items.map((item) => createNode(item, null));
  for (const [index, { readers }] of form.nodes.entries()) {
    nodes[index]?.readers.push(...readers.flatMap((reader) => nodes[reader] ?? []));
  }
  return { top, byLinkId: new Map(nodes.map((node) => [node.item.linkId, node])) };

  // `Form.nodes` lists the items in the order of this walk.
  function createNode(item: Item, parent: PlanNode | null): PlanNode {
    const position = nodes.length;
    const { rank, cyclic } = form.nodes[position] ?? { rank: position, cyclic: false };
    const node: PlanNode = {
      item,
      name: nameOf(item.linkId),
      position,
      rank,
      cyclic,
      parent,
      children: [],
      readers: [],
      scopes: parent ? scopesInside(parent) : [],
      isRepeatingGroup: mayRepeat(item) && item.type === 'group',
      isRepeatingHolder: mayRepeat(item) && item.type !== 'group' && item.items.length > 0,
    };
    nodes.push(node);
    node.children.push(...item.items.map((child) => createNode(child, node)));
    return node;
  }
}

/** Where it follows from answers, places are named as if it did, so that none changes its name. */
function mayRepeat({ repeats, expressions }: Item): boolean {
  return repeats || expressions.some(({ role }) => 'field' in role && role.field === 'repeats');
}

function scopesInside(node: PlanNode): readonly PlanNode[] {
  return node.isRepeatingGroup || node.isRepeatingHolder ? [...node.scopes, node] : node.scopes;
}

/** How many of the outer scopes two items share. */
export function sharedScopes(a: PlanNode, b: PlanNode): number {
  let shared = 0;
  while (shared < a.scopes.length && a.scopes[shared] === b.scopes[shared]) shared += 1;
  return shared;
}
