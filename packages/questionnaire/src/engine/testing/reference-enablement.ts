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
export function referenceEnablement(items: readonly TestItem[], session: Session): ReadonlySet<ItemKey> {
  const states = allStates(session);
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
      if (cyclic.has(state.item.linkId) || results.length === 0 || own) next.add(state.key);
    }
    const settled = next.size === enabled.size && [...next].every((key) => enabled.has(key));
    enabled = next;
    if (settled) break;
  }
  return enabled;

  function test(condition: TestCondition, reader: ItemState): boolean {
    return compare(condition, answersSeen(condition.question, reader));
  }

  /** Climbs from the reader until the question is at hand, and takes all of it that is below there. */
  function answersSeen(linkId: string, reader: ItemState): readonly Answer[] {
    let child = reader;
    for (let at = reader.parent; ; at = child.parent) {
      if (at !== null && present(byKey.get(at)).item.linkId === linkId)
        return ownAnswer(present(byKey.get(at)), child.key);
      const prefix = at === null ? '' : contextOf(child.key);
      const seen = states.filter(
        (state) => state.item.linkId === linkId && state.key.startsWith(prefix) && (at === null || isBelow(state, at)),
      );
      if (seen.length > 0 || at === null) return seen.flatMap((state) => (enabled.has(state.key) ? state.answers : []));
      child = present(byKey.get(at));
    }
  }

  /** Inside an answer that holds items, the question above is that one answer. */
  function ownAnswer(holder: ItemState, inside: ItemKey): readonly Answer[] {
    if (!enabled.has(holder.key)) return [];
    if (!holder.item.repeats) return holder.answers;
    const contexts = [...new Set(holder.children.map(contextOf))];
    const own = holder.answers[contexts.indexOf(contextOf(inside))];
    return own ? [own] : [];
  }

  function isBelow(state: ItemState, ancestor: ItemKey): boolean {
    for (let at = state.parent; at !== null; at = present(byKey.get(at)).parent) if (at === ancestor) return true;
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
    const read = (present(written.get(id)).enableWhen ?? []).map(({ question }) => question);
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
      return values.includes(wanted);
    case '!=':
      return !values.includes(wanted);
    default:
      return values.some((value) => ordered(value) && inOrder(condition.operator, value, wanted));
  }
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
  if (answer.kind === 'coding') return `code:${answer.value.code ?? ''}`;
  return answer.kind === 'absent' || answer.kind === 'other' ? undefined : answer.value;
}

function plainExpected(expected: unknown): string | number | boolean {
  if (typeof expected !== 'object') return expected as string | number | boolean;
  const { code, value } = expected as { code?: string; value?: number };
  return value ?? `code:${code ?? ''}`;
}
