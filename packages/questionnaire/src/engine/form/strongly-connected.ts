interface Visit<Vertex> {
  readonly vertex: Vertex;
  readonly found: number;
  readonly targets: Iterator<Vertex>;
  low: number;
  open: boolean;
}

/**
 * Groups the vertices of a directed graph into its cycles (Tarjan 1972), in an
 * order in which every edge leads forward; a vertex on no cycle is a group of its
 * own. Without recursion, since a chain of conditions may be as long as the form.
 */
export function stronglyConnected<Vertex>(
  vertices: readonly Vertex[],
  targetsOf: (vertex: Vertex) => Iterable<Vertex>,
): readonly (readonly Vertex[])[] {
  const visits = new Map<Vertex, Visit<Vertex>>();
  const stack: Visit<Vertex>[] = [];
  const groups: (readonly Vertex[])[] = [];

  for (const root of vertices) {
    const walk = visits.has(root) ? [] : [enter(root)];
    for (let visit = walk.at(-1); visit; visit = walk.at(-1)) {
      const target = visit.targets.next();
      if (!target.done) {
        const known = visits.get(target.value);
        if (!known) walk.push(enter(target.value));
        else if (known.open) visit.low = Math.min(visit.low, known.found);
        continue;
      }
      walk.pop();
      const caller = walk.at(-1);
      if (caller) caller.low = Math.min(caller.low, visit.low);
      if (visit.low === visit.found) groups.push(close(visit));
    }
  }
  return groups.toReversed();

  function enter(vertex: Vertex): Visit<Vertex> {
    const found = visits.size;
    const visit = { vertex, found, low: found, open: true, targets: targetsOf(vertex)[Symbol.iterator]() };
    visits.set(vertex, visit);
    stack.push(visit);
    return visit;
  }

  function close(root: Visit<Vertex>): readonly Vertex[] {
    const members = stack.splice(stack.lastIndexOf(root));
    for (const member of members) member.open = false;
    return members.map(({ vertex }) => vertex);
  }
}
