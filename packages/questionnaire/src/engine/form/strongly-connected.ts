interface Visit {
  readonly targets: readonly number[];
  /** How many targets have been followed. */
  followed: number;
  /** When it was found; -1 before. */
  found: number;
  low: number;
  open: boolean;
  group: number;
}

/**
 * Groups the vertices of a directed graph into its cycles (Tarjan 1972); a vertex
 * on no cycle is a group of its own. Vertices are positions in `targets`, which
 * lists where each leads. Gives the number of each vertex's group, in an order in
 * which every edge leads forward. Without recursion, since a chain of conditions
 * may be as long as the form.
 */
export function stronglyConnected(targets: readonly (readonly number[])[]): readonly number[] {
  const visits = targets.map((own): Visit => ({
    targets: own,
    followed: 0,
    found: -1,
    low: -1,
    open: false,
    group: -1,
  }));
  const walk: Visit[] = [];
  const stack: Visit[] = [];
  let found = 0;
  let groups = 0;

  for (const root of visits) {
    if (root.found < 0) enter(root);
    for (let visit = walk.at(-1); visit; visit = walk.at(-1)) {
      const target = visit.targets[visit.followed];
      if (target !== undefined) {
        visit.followed += 1;
        const next = visits[target];
        if (next && next.found < 0) enter(next);
        else if (next?.open) visit.low = Math.min(visit.low, next.found);
        continue;
      }
      walk.pop();
      const caller = walk.at(-1);
      if (caller) caller.low = Math.min(caller.low, visit.low);
      if (visit.low === visit.found) close(visit);
    }
  }
  // A group is closed when all that it leads to is closed: the last is the first.
  return visits.map(({ group }) => groups - 1 - group);

  function enter(visit: Visit): void {
    visit.found = found;
    visit.low = found;
    visit.open = true;
    found += 1;
    walk.push(visit);
    stack.push(visit);
  }

  function close(root: Visit): void {
    for (let member = stack.pop(); member; member = member === root ? undefined : stack.pop()) {
      member.open = false;
      member.group = groups;
    }
    groups += 1;
  }
}
