import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { instanceKey } from '../keys/item-key.ts';
import type { Answer } from '../model/answer.ts';
import type { ItemKey } from '../model/session.ts';
import type { Plan, PlanNode } from '../plan/plan-of.ts';
import type { ResponseFault } from './response-issue.ts';

/** One item of a response, and which item of a session it is. */
export interface Place {
  readonly key: ItemKey;
  readonly path: string;
  readonly linkId: string;
  readonly answers: readonly { readonly answer: Answer; readonly path: string }[];
}

export interface ReadPlaces {
  /** In the order of the response. */
  readonly places: readonly Place[];
  readonly faults: readonly {
    readonly code: ResponseFault;
    readonly path: string;
    readonly linkId: string | undefined;
  }[];
}

/** Finds the place of every item of a response in the form, by the rules by which a session reads it. */
export function readPlaces(plan: Plan, response: Json): ReadPlaces {
  const places: Place[] = [];
  const faults: ReadPlaces['faults'][number][] = [];
  const next = new Map<string, number>();
  readChildren(response, plan.top, '', '');
  return { places, faults };

  function fault(code: ResponseFault, path: string, linkId: string | undefined): void {
    faults.push({ code, path, linkId });
  }

  /** Every entry of a list that should hold objects; others are named. */
  function entriesOf(holder: Json, name: 'item' | 'answer', path: string, linkId: string | undefined) {
    const list = holder[name];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      fault('malformed', `${path}${name}`, linkId);
      return [];
    }
    for (const [index, entry] of list.entries()) {
      if (!isObject(entry)) fault('malformed', `${path}${name}[${index}]`, linkId);
    }
    return objectsOf(list);
  }

  function readChildren(holder: Json, nodes: readonly PlanNode[], prefix: string, path: string): void {
    const taken = new Set<PlanNode>();
    for (const [raw, index] of entriesOf(holder, 'item', path, undefined)) {
      const at = `${path}item[${index}]`;
      const linkId = textOf(raw['linkId']);
      const node = nodes.find(({ item }) => item.linkId === linkId);
      if (linkId === undefined) fault('malformed', `${at}.linkId`, undefined);
      else if (!node) fault(plan.byLinkId.has(linkId) ? 'misplaced-item' : 'unknown-item', at, linkId);
      else if (taken.has(node) && !node.isRepeatingGroup) fault('repeated-item', at, linkId);
      else {
        taken.add(node);
        readItem(raw, node, prefix, at);
      }
    }
  }

  function readItem(raw: Json, node: PlanNode, prefix: string, path: string): void {
    const { linkId, type } = node.item;
    const key = node.isRepeatingGroup ? nextInstance(prefix + node.name) : prefix + node.name;
    const rawAnswers = entriesOf(raw, 'answer', `${path}.`, linkId);
    if (type === 'group' || type === 'display') {
      for (const [, index] of rawAnswers) fault('unexpected-answer', `${path}.answer[${index}]`, linkId);
    }
    const answers = rawAnswers.flatMap(([answer, index]) => {
      const read = readAnswer(answer);
      const at = `${path}.answer[${index}]`;
      if (!read) fault('malformed', at, linkId);
      return read ? [{ answer: read, path: at }] : [];
    });
    places.push({ key, path, linkId, answers });

    const isNested = rawAnswers.some(([answer]) => answer['item'] !== undefined);
    if (!isNested) return readChildren(raw, node.children, inside(node, key, prefix, 0), `${path}.`);
    // A question with answers holds its items inside them, and each answer its own.
    for (const [, index] of entriesOf(raw, 'item', `${path}.`, linkId)) {
      fault('misplaced-item', `${path}.item[${index}]`, linkId);
    }
    for (const [position, [answer, index]] of rawAnswers.entries()) {
      const nodes = position === 0 || node.isRepeatingHolder ? node.children : [];
      readChildren(answer, nodes, inside(node, key, prefix, position), `${path}.answer[${index}].`);
    }
  }

  function inside(node: PlanNode, key: ItemKey, prefix: string, position: number): string {
    if (node.isRepeatingGroup) return `${key}/`;
    return node.isRepeatingHolder ? `${instanceKey(key, position)}/` : prefix;
  }

  function nextInstance(of: string): ItemKey {
    const id = next.get(of) ?? 0;
    next.set(of, id + 1);
    return instanceKey(of, id);
  }
}
