import type { FormNode } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import { pathOf, type FoundItem } from './found-item.ts';
import { stronglyConnected } from './strongly-connected.ts';

/**
 * Works out who reads whom, and an order of evaluation. An item depends on the
 * questions that its conditions name and on the item that holds it. Items whose
 * own conditions lead back to themselves are named; they count as enabled, which
 * leaves an order for all.
 *
 * @param positions The position of each `linkId` in `found`.
 */
export function linkNodes(
  found: readonly FoundItem[],
  positions: ReadonlyMap<string, number>,
  problems: FormProblem[],
): readonly FormNode[] {
  const sources = found.map(({ item }) => sourcesOf(item.enableWhen, positions));
  const { ranks, cyclic } = looksBack(sources) ? READING_ORDER : orderOf(found, sources);
  const readers = readersOf(sources, cyclic);

  return found.map(({ item: { linkId }, parent, index }, position) => {
    const isCyclic = cyclic.has(position);
    if (isCyclic) {
      problems.push({ code: 'cyclic-enable-when', path: `${pathOf(found, parent, index)}.enableWhen`, linkId });
    }
    return {
      linkId,
      parent,
      index,
      readers: readers.get(position) ?? NONE,
      rank: ranks?.[position] ?? position,
      cyclic: isCyclic,
    };
  });
}

const NONE: readonly number[] = [];

/** The questions that an item's conditions read, each once. */
function sourcesOf(
  enableWhen: FoundItem['item']['enableWhen'],
  positions: ReadonlyMap<string, number>,
): readonly number[] {
  if (enableWhen.length === 0) return NONE;
  const sources = new Set(enableWhen.map(({ question }) => positions.get(question) ?? -1));
  sources.delete(-1);
  return [...sources];
}

interface Order {
  /** By position; missing where the positions are the ranks. */
  readonly ranks: readonly number[] | undefined;
  readonly cyclic: ReadonlySet<number>;
}

/** The order of a form whose conditions ask only about what stands above: as it is read, without a way back. */
const READING_ORDER: Order = { ranks: undefined, cyclic: new Set() };

/** Nearly every form does, and need not be searched for cycles. */
function looksBack(sources: readonly (readonly number[])[]): boolean {
  return sources.every((own, position) => own === NONE || own.every((source) => source < position));
}

function orderOf(found: readonly FoundItem[], sources: readonly (readonly number[])[]): Order {
  const cycles = stronglyConnected(dependentsOf(found, sources));
  const positions = [...sources.keys()];
  const isCyclic = (position: number) => sources[position]?.some((source) => cycles[source] === cycles[position]);
  return { ranks: ranksOf(cycles), cyclic: new Set(positions.filter(isCyclic)) };
}

/** For each item those that it holds, and those whose conditions read it. */
function dependentsOf(
  found: readonly FoundItem[],
  sources: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const dependents = readersOf(sources, READING_ORDER.cyclic);
  for (const [position, { parent }] of found.entries()) if (parent >= 0) add(dependents, parent, position);
  return found.map((_, position) => dependents.get(position) ?? NONE);
}

/** For each item those whose conditions read it; what counts as enabled reads nothing. */
function readersOf(sources: readonly (readonly number[])[], cyclic: ReadonlySet<number>): Map<number, number[]> {
  const readers = new Map<number, number[]>();
  sources.forEach((own, position) => {
    if (own === NONE || cyclic.has(position)) return;
    for (const source of own) add(readers, source, position);
  });
  return readers;
}

function add(lists: Map<number, number[]>, at: number, entry: number): void {
  const list = lists.get(at);
  if (list) list.push(entry);
  else lists.set(at, [entry]);
}

/** Within a cycle only the nesting of items is left to respect, which is the order of the form. */
function ranksOf(cycles: readonly number[]): readonly number[] {
  const sizes = cycles.map(() => 0);
  for (const cycle of cycles) sizes[cycle] = (sizes[cycle] ?? 0) + 1;
  let free = 0;
  const next = sizes.map((size) => (free += size) - size);
  return cycles.map((cycle) => {
    const rank = next[cycle] ?? 0;
    next[cycle] = rank + 1;
    return rank;
  });
}
