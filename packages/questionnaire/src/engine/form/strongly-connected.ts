/**
 * Groups the nodes of a directed graph into its cycles (Tarjan 1972), in an order
 * in which every edge leads forward; a node on no cycle is a group of its own.
 * `edges[n]` lists where node n leads. Without recursion, since a chain of
 * conditions may be as long as the form.
 */
export function stronglyConnected(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const found = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const open = new Uint8Array(edges.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let count = 0;

  for (let root = 0; root < edges.length; root += 1) {
    if (found[root] !== -1) continue;
    const walk = [{ node: root, next: 0 }];
    while (walk.length > 0) {
      const step = walk.at(-1)!;
      const { node } = step;
      if (step.next === 0) {
        found[node] = low[node] = count;
        count += 1;
        stack.push(node);
        open[node] = 1;
      }

      const target = edges[node]![step.next];
      step.next += 1;
      if (target !== undefined) {
        if (found[target] === -1) walk.push({ node: target, next: 0 });
        else if (open[target]) low[node] = Math.min(low[node]!, found[target]!);
        continue;
      }

      walk.pop();
      const caller = walk.at(-1)?.node;
      if (caller !== undefined) low[caller] = Math.min(low[caller]!, low[node]!);
      if (low[node] === found[node]) groups.push(close(node));
    }
  }
  return groups.reverse();

  function close(root: number): number[] {
    const members = stack.splice(stack.lastIndexOf(root));
    for (const member of members) open[member] = 0;
    return members.sort((a, b) => a - b);
  }
}
