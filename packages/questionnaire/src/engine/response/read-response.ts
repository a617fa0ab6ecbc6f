import { OsseoError } from '@osseo/core';
import { isObject, objectsOf, without, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { instanceKey } from '../keys/item-key.ts';
import type { ItemSource, SessionSnapshot } from '../model/session.ts';
import type { Plan, PlanNode } from '../plan/plan-of.ts';

type SnapshotItem = SessionSnapshot['items'][number];

/**
 * Reads a FHIR QuestionnaireResponse as a session at rest. Items that the form
 * does not know, fields and extensions of any kind are kept as they came.
 * @throws {OsseoError} `invalid-response` if the input is no QuestionnaireResponse.
 */
export function snapshotOfResponse(plan: Plan, response: unknown): SessionSnapshot {
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') {
    throw new OsseoError(
      'invalid-response',
      'Osseo: this resource is not a FHIR QuestionnaireResponse.',
      'resourceType',
    );
  }
  const items: SnapshotItem[] = [];
  const lists = new Map<string, number[]>();
  const unknownAtTop = readChildren(response, plan.top, '', 0);

  return {
    questionnaire: { url: undefined, version: undefined },
    items,
    instances: [...lists].map(([of, ids]) => ({ of, ids, next: ids.length })),
    source: { fields: without(response, 'item'), empty: false, answers: [], unknown: unknownAtTop },
  };

  /** Reads the items of one element in the place `prefix`, and gives those that have no place there. */
  function readChildren(
    holder: Json,
    nodes: readonly PlanNode[],
    prefix: string,
    within: number,
  ): ItemSource['unknown'] {
    const unknownHere: ItemSource['unknown'][number][] = [];
    const taken = new Set<PlanNode>();
    let after: string | null = null;

    for (const [raw] of objectsOf(holder['item'])) {
      const node = nodes.find(({ item }) => item.linkId === raw['linkId']);
      if (!node || (taken.has(node) && !node.isRepeatingGroup)) {
        unknownHere.push({ after, within, item: raw });
        continue;
      }
      taken.add(node);
      after = node.item.linkId;
      readItem(raw, node, prefix);
    }
    return unknownHere;
  }

  function readItem(raw: Json, node: PlanNode, prefix: string): void {
    const key = node.isRepeatingGroup ? nextInstance(prefix + node.name) : prefix + node.name;
    const rawAnswers = objectsOf(raw['answer']).map(([answer]) => answer);
    const position = items.length;
    const inside = (index: number) => {
      if (node.isRepeatingGroup) return `${key}/`;
      return node.isRepeatingHolder ? `${instanceKey(key, index)}/` : prefix;
    };
    // Where the form expects one answer, only the first can hold items that it knows.
    const nodesIn = (index: number) => (index === 0 || node.isRepeatingHolder ? node.children : []);
    if (node.isRepeatingHolder) lists.set(key, rawAnswers.length > 0 ? [...rawAnswers.keys()] : [0]);

    // A question holds its items inside its answers, or directly while it has none.
    const holders = rawAnswers.some((answer) => answer['item'] !== undefined) ? rawAnswers : [raw];
    const unknown = holders.flatMap((holder, index) => readChildren(holder, nodesIn(index), inside(index), index));
    const source: ItemSource = {
      fields: isEmpty(raw['item']) ? without(raw, 'answer') : without(raw, 'answer', 'item'),
      empty: isEmpty(raw['answer']) && isEmpty(raw['item']),
      answers: rawAnswers.map((answer) => without(answer, 'item')),
      unknown,
    };
    const answers = rawAnswers.map((answer) => readAnswer(answer) ?? { kind: 'other' as const, fhir: {} });
    items.splice(position, 0, { key, answers, source });
  }

  function nextInstance(of: string): string {
    const ids = lists.get(of) ?? [];
    lists.set(of, [...ids, ids.length]);
    return instanceKey(of, ids.length);
  }
}

/** Nothing, or a list of nothing, which some systems write. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
