import type { FormNode } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import type { FoundItem } from './read-items.ts';
import { stronglyConnected } from './strongly-connected.ts';

/**
 * Works out who reads whom, and an order of evaluation. An item depends on the
 * questions that its conditions name and on the item that holds it. Items whose
 * own conditions lead back to themselves are named; they count as enabled, which
 * leaves an order for all.
 */
export function linkNodes(found: readonly FoundItem[], problems: FormProblem[]): readonly FormNode[] {
  const positions = new Map(found.map(({ item }, index) => [item.linkId, index]));
  const sources = found.map(({ item }) => [
    ...new Set(item.enableWhen.map(({ question }) => positions.get(question)!)),
  ]);

  const dependents = found.map((): number[] => []);
  for (const [index, { parent }] of found.entries()) {
    if (parent >= 0) dependents[parent]!.push(index);
    for (const source of sources[index]!) dependents[source]!.push(index);
  }

  const order = stronglyConnected(dependents);
  const component = new Map(order.flatMap((members, number) => members.map((member) => [member, number] as const)));
  const ranks = new Map(order.flat().map((member, rank) => [member, rank]));
  const cyclic = found.map((_, index) =>
    sources[index]!.some((source) => component.get(source) === component.get(index)),
  );
  for (const [index, { item, path }] of found.entries()) {
    if (cyclic[index]) problems.push({ code: 'cyclic-enable-when', path: `${path}.enableWhen`, linkId: item.linkId });
  }

  const readers = found.map((): number[] => []);
  for (const [index, list] of sources.entries()) {
    if (!cyclic[index]) for (const source of list) readers[source]!.push(index);
  }
  return found.map(({ item, parent }, index) => ({
    linkId: item.linkId,
    parent,
    readers: readers[index]!,
    rank: ranks.get(index)!,
    cyclic: cyclic[index]!,
  }));
}
