import { hasValue } from '../conditions/compare-answers.ts';
import { isObject, type Json } from '../fhir/json.ts';
import { writeAnswer } from '../fhir/write-answer.ts';
import type { Form } from '../model/form.ts';
import type { ItemState } from '../model/session.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance, Instances } from '../session/instances.ts';

/** The visible answers as a QuestionnaireResponse that is made as it is read: nothing is built that nobody asks for. */
export interface ResponseView {
  readonly root: Json;
  itemOf(instance: Instance): Json;
  /** The items of one `linkId` below the response or an item, as `repeat(item)` finds them. */
  readonly itemsOf: (root: Json, linkId: string) => readonly Json[];
  /** The items of one `linkId` directly inside the response or an item of it; nothing is known of other JSON. */
  readonly childItemsOf: (holder: Json, linkId: string) => readonly Json[] | undefined;
  /** Whether JSON is a live part of the view, and so may have changed although it is the same. */
  readonly isLive: (json: unknown) => boolean;
}

export function createResponseView(form: Form, nodes: readonly PlanNode[], instances: Instances): ResponseView {
  const byLinkId = new Map(nodes.map((node) => [node.item.linkId, node]));
  const tops = nodes.filter(({ parent }) => parent === null);
  const views = new WeakMap<ItemState, Json>();
  const owners = new WeakMap<Json, Instance>();

  const root: Json = {
    resourceType: 'QuestionnaireResponse',
    ...(form.url !== undefined && {
      questionnaire: form.version === undefined ? form.url : `${form.url}|${form.version}`,
    }),
    status: 'in-progress',
    get item() {
      return itemsIn(tops, '');
    },
  };

  function itemsIn(children: readonly PlanNode[], prefix: string): readonly Json[] {
    return instances.keysOf(children, prefix).flatMap((key) => {
      const instance = instances.byKey.get(key);
      return instance && isThere(instance) ? [itemOf(instance)] : [];
    });
  }

  /** Whether it stands in the response: it applies, and holds an answer or an item that does. "I don't know" is none. */
  function isThere({ state }: Instance): boolean {
    if (!state.enabled) return false;
    return (
      state.answers.some(hasValue) ||
      state.children.some((key) => {
        const child = instances.byKey.get(key);
        return child !== undefined && isThere(child);
      })
    );
  }

  function itemOf(instance: Instance): Json {
    const { state } = instance;
    let view = views.get(state);
    if (!view) {
      view = build(instance);
      views.set(state, view);
      owners.set(view, instance);
    }
    return view;
  }

  function build(instance: Instance): Json {
    const { children } = instance.node;
    const { item, answers } = instance.state;
    const inside = (position: number) => {
      const prefix = instances.prefixesInside(instance)[position];
      return prefix === undefined ? [] : itemsIn(children, prefix);
    };
    const view: Record<string, unknown> = { linkId: item.linkId, ...(item.text !== undefined && { text: item.text }) };
    if (instance.state.enabled && answers.some(hasValue)) {
      view['answer'] = answers.map((answer, position) => {
        const own = hasValue(answer) ? (instance.source?.answers[position] ?? writeAnswer(answer, item.type)) : {};
        return children.length === 0 ? own : withItems({ ...own }, () => inside(position));
      });
    } else if (children.length > 0) withItems(view, () => inside(0));
    return view;
  }

  function childItemsOf(holder: Json, linkId: string): readonly Json[] | undefined {
    const owner = owners.get(holder);
    if (holder !== root && !owner) return undefined;
    const node = byLinkId.get(linkId);
    if (!node || node.parent !== (owner?.node ?? null)) return [];
    // What stands inside an answer is no item of the item.
    if (owner?.state.answers.some(hasValue)) return [];
    const [prefix] = owner ? instances.prefixesInside(owner) : [''];
    return prefix === undefined ? [] : itemsIn([node], prefix);
  }

  function itemsOf(from: Json, linkId: string): readonly Json[] {
    const node = byLinkId.get(linkId);
    const owner = owners.get(from);
    if (!node || (from !== root && !owner)) return [];
    if (owner && !isBelow(node, owner.node)) return [];
    const found = instances.inside(owner ?? null, node);
    return found.flatMap((instance) =>
      isThere(instance) && !standsInAnAnswer(instance, owner) ? [itemOf(instance)] : [],
    );
  }

  return {
    root,
    itemOf,
    itemsOf,
    childItemsOf,
    isLive: (json) => json === root || (isObject(json) && owners.has(json)),
  };
}

function withItems(holder: Record<string, unknown>, items: () => readonly Json[]): Json {
  return Object.defineProperty(holder, 'item', { enumerable: true, get: items });
}

function isBelow(node: PlanNode, holder: PlanNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === holder) return true;
  return false;
}

/** Items inside an answer are no items of an item, which is all that `repeat(item)` follows. */
function standsInAnAnswer(instance: Instance, holder: Instance | undefined): boolean {
  for (let at = instance.parent; at && at !== holder; at = at.parent) if (at.state.answers.some(hasValue)) return true;
  return holder !== undefined && holder.state.answers.some(hasValue);
}
