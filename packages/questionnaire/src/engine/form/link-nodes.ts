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
  const cycles = stronglyConnected(dependentsOf(found, sources));
  const ranks = ranksOf(cycles);
  const cyclic = sources.map((own, index) => own.some((source) => cycles[source] === cycles[index]));
  const readers = readersOf(sources, cyclic);

  return found.map(({ item: { linkId }, parent, index }, position) => {
    const isCyclic = cyclic[position] === true;
    if (isCyclic) {
      problems.push({ code: 'cyclic-enable-when', path: `${pathOf(found, parent, index)}.enableWhen`, linkId });
    }
    return { linkId, parent, index, readers: readers[position] ?? NONE, rank: ranks[position] ?? 0, cyclic: isCyclic };
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

/** For each item those that it holds, and those whose conditions read it. */
function dependentsOf(
  found: readonly FoundItem[],
  sources: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const dependents: (number[] | undefined)[] = found.map(() => undefined);
  for (const [position, { parent }] of found.entries()) {
    if (parent >= 0) add(dependents, parent, position);
    for (const source of sources[position] ?? NONE) add(dependents, source, position);
  }
  return dependents.map((own) => own ?? NONE);
}

/** For each item those whose conditions read it; what counts as enabled reads nothing. */
function readersOf(
  sources: readonly (readonly number[])[],
  cyclic: readonly boolean[],
): readonly (readonly number[])[] {
  const readers: (number[] | undefined)[] = sources.map(() => undefined);
  for (const [position, own] of sources.entries()) {
    if (cyclic[position]) continue;
    for (const source of own) add(readers, source, position);
  }
  return readers.map((own) => own ?? NONE);
}

/** Most lists stay empty, so each is made with its first entry. */
function add(lists: (number[] | undefined)[], at: number, entry: number): void {
  const list = lists[at];
  if (list) list.push(entry);
  else lists[at] = [entry];
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
