import type { FormNode } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import type { FoundItem } from './read-items.ts';
import { stronglyConnected } from './strongly-connected.ts';

interface Vertex extends FoundItem {
  readonly index: number;
  /** The questions that its conditions read. */
  readonly sources: Set<Vertex>;
  /** The items that it holds, and those whose conditions read it. */
  readonly dependents: Set<Vertex>;
  /** The number of the cycle that it is on; a number of its own if on none. */
  cycle: number;
  rank: number;
}

/**
 * Works out who reads whom, and an order of evaluation. An item depends on the
 * questions that its conditions name and on the item that holds it. Items whose
 * own conditions lead back to themselves are named; they count as enabled, which
 * leaves an order for all.
 */
export function linkNodes(found: readonly FoundItem[], problems: FormProblem[]): readonly FormNode[] {
  const vertices = found.map((entry, index): Vertex => ({
    ...entry,
    index,
    sources: new Set(),
    dependents: new Set(),
    cycle: 0,
    rank: 0,
  }));
  connect(vertices);
  order(vertices);

  return vertices.map((vertex) => {
    const { item, parent, path, rank, dependents } = vertex;
    const cyclic = isCyclic(vertex);
    if (cyclic) problems.push({ code: 'cyclic-enable-when', path: `${path}.enableWhen`, linkId: item.linkId });
    const readers = [...dependents].filter((reader) => reader.sources.has(vertex) && !isCyclic(reader));
    return { linkId: item.linkId, parent, readers: readers.map(({ index }) => index), rank, cyclic };
  });
}

function connect(vertices: readonly Vertex[]): void {
  const byLinkId = new Map(vertices.map((vertex) => [vertex.item.linkId, vertex]));
  for (const vertex of vertices) {
    vertices[vertex.parent]?.dependents.add(vertex);
    for (const { question } of vertex.item.enableWhen) {
      const source = byLinkId.get(question);
      if (!source) continue;
      vertex.sources.add(source);
      source.dependents.add(vertex);
    }
  }
}

/** Within a cycle only the nesting of items is left to respect, which is the order of the form. */
function order(vertices: readonly Vertex[]): void {
  let rank = 0;
  for (const [cycle, members] of stronglyConnected(vertices, ({ dependents }) => dependents).entries()) {
    for (const member of members.toSorted((a, b) => a.index - b.index)) {
      member.cycle = cycle;
      member.rank = rank;
      rank += 1;
    }
  }
}

function isCyclic({ sources, cycle }: Vertex): boolean {
  return [...sources].some((source) => source.cycle === cycle);
}
