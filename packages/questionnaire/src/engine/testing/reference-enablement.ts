import { allStates } from './take-step.ts';
import type { TestCondition, TestItem } from './forms.examples.ts';
import { present } from './present.ts';
import type { Answer } from '../model/answer.ts';
import type { ItemKey, ItemState, Session } from '../model/session.ts';

/**
 * Enablement worked out the slow, plain way: from the Questionnaire as written,
 * over the whole tree, again and again until nothing changes. It shares no code
 * with the engine; it is what the engine is measured against.
 */
export function referenceEnablement(
  items: readonly TestItem[],
  session: Session,
  alsoHolds: (state: ItemState) => boolean = () => true,
): ReadonlySet<ItemKey> {
  const states = allStates(session);
  const lists = session.toSnapshot().instances ?? [];
  const byKey = new Map(states.map((state) => [state.key, state]));
  const written = new Map(flatten(items).map((item) => [item.linkId, item]));
  const cyclic = new Set([...written.keys()].filter((linkId) => readsItself(linkId, written, items)));
  let enabled = new Set<ItemKey>();

  for (let round = 0; round <= states.length; round += 1) {
    const next = new Set<ItemKey>();
    for (const state of states) {
      if (state.parent !== null && !next.has(state.parent)) continue;
      const { enableWhen = [], enableBehavior } = present(written.get(state.item.linkId));
      const results = enableWhen.map((condition) => test(condition, state));
      const own = enableBehavior === 'any' ? results.includes(true) : !results.includes(false);
      const met = cyclic.has(state.item.linkId) || results.length === 0 || own;
      if (met && alsoHolds(state)) next.add(state.key);
    }
    const settled = next.size === enabled.size && [...next].every((key) => enabled.has(key));
    enabled = next;
    if (settled) break;
  }
  return enabled;

  function test(condition: TestCondition, reader: ItemState): boolean {
    return compare(condition, answersSeen(condition.question, reader));
  }

  /**
   * Climbs from the reader until it stands where the form, as written, has the
   * question below, and takes the last answered of it that stands before the reader, or
   * else the first after: nothing, where every instance of a group between them
   * has been removed.
   */
  function answersSeen(linkId: string, reader: ItemState): readonly Answer[] {
    let child = reader;
    for (let at = reader.parent; ; at = child.parent) {
      if (at !== null && present(byKey.get(at)).item.linkId === linkId)
        return ownAnswer(present(byKey.get(at)), child.key);
      const prefix = at === null ? '' : contextOf(child.key);
      if (at === null || isWrittenBelow(linkId, present(byKey.get(at)).item.linkId)) {
        const seen = states.filter(
          ({ key, item }) => item.linkId === linkId && key.startsWith(prefix) && (at === null || isBelow(key, at)),
        );
        const sent = seen.filter(({ key, answers }) => enabled.has(key) && answers.length > 0);
        const nearest = sent.findLast((state) => states.indexOf(state) < states.indexOf(reader)) ?? sent[0];
        return nearest?.answers ?? [];
      }
      child = present(byKey.get(at));
    }
  }

  /** Inside an answer that holds items, the question above is that one answer. Which it is, the snapshot numbers. */
  function ownAnswer(holder: ItemState, inside: ItemKey): readonly Answer[] {
    if (!enabled.has(holder.key)) return [];
    if (!holder.item.repeats) return holder.answers;
    const ids = lists.find(({ of }) => of === holder.key)?.ids ?? [0];
    const own = holder.answers[ids.findIndex((id) => contextOf(inside) === `${holder.key}:${id}/`)];
    return own ? [own] : [];
  }

  function isWrittenBelow(linkId: string, ancestor: string): boolean {
    return flatten(present(written.get(ancestor)).item ?? []).some((item) => item.linkId === linkId);
  }

  function isBelow(key: ItemKey, ancestor: ItemKey): boolean {
    for (let at: ItemKey | null = key; at !== null; at = present(byKey.get(at)).parent)
      if (at === ancestor) return true;
    return false;
  }
}

function contextOf(key: ItemKey): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

function flatten(items: readonly TestItem[]): readonly TestItem[] {
  return items.flatMap((item) => [item, ...flatten(item.item ?? [])]);
}

/** Whether one of an item's own conditions reads something that depends on the item itself. */
function readsItself(linkId: string, written: ReadonlyMap<string, TestItem>, items: readonly TestItem[]): boolean {
  const parents = new Map(
    flatten(items).flatMap((item) => (item.item ?? []).map((child) => [child.linkId, item.linkId] as const)),
  );
  const needs = (id: string): readonly string[] => {
    const parent = parents.get(id);
    const read = (written.get(id)?.enableWhen ?? []).map(({ question }) => question);
    return parent === undefined ? read : [...read, parent];
  };
  const reach = (from: string): ReadonlySet<string> => {
    const found = new Set([from]);
    for (const id of found) for (const next of needs(id)) found.add(next);
    return found;
  };
  return (present(written.get(linkId)).enableWhen ?? []).some(({ question }) => reach(question).has(linkId));
}

function compare(condition: TestCondition, answers: readonly Answer[]): boolean {
  const [, expected] = present(Object.entries(condition).find(([key]) => key.startsWith('answer')));
  const values = answers.flatMap((answer) => plain(answer) ?? []);
  const wanted = plainExpected(expected);
  switch (condition.operator) {
    case 'exists':
      return values.length > 0 === expected;
    case '=':
      return values.some((value) => same(value, wanted));
    case '!=':
      return !values.some((value) => same(value, wanted));
    default:
      return values.some((value) => ordered(value) && inOrder(condition.operator, value, wanted));
  }
}

/** A code is of the system that is told, and of any where one of two does not tell. */
function same(value: string | number | boolean, wanted: string | number | boolean): boolean {
  if (ordered(value) || ordered(wanted) || typeof value === 'boolean') return value === wanted;
  const [, ofValue, code] = String(value).split('\n');
  const [, ofWanted, wantedCode] = String(wanted).split('\n');
  return code === wantedCode && (ofValue === ofWanted || ofValue === '' || ofWanted === '');
}

/** Codes and booleans have no order. */
function ordered(value: string | number | boolean): boolean {
  return typeof value !== 'boolean' && !String(value).startsWith('code:');
}

function inOrder(operator: string, value: string | number | boolean, wanted: string | number | boolean): boolean {
  if (operator === '>') return value > wanted;
  if (operator === '<') return value < wanted;
  return operator === '>=' ? value >= wanted : value <= wanted;
}

function plain(answer: Answer): string | number | boolean | undefined {
  if (answer.kind === 'coding') return codeOf(answer.value);
  if (answer.kind === 'attachment' || answer.kind === 'reference') return undefined;
  return answer.kind === 'absent' || answer.kind === 'other' ? undefined : answer.value;
}

function plainExpected(expected: unknown): string | number | boolean {
  if (typeof expected !== 'object') return expected as string | number | boolean;
  const { value, ...coding } = expected as { code?: string; system?: string; value?: number };
  return value ?? codeOf(coding);
}

function codeOf({
  system = '',
  code = '',
}: {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}): string {
  return `code:\n${system}\n${code}`;
}
