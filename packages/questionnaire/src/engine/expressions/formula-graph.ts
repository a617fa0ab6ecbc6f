import { stronglyConnected } from '../form/strongly-connected.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Formula } from './formula.ts';
import { isInside } from './is-inside.ts';

/** A formula that reads an item. */
export interface Reader {
  readonly formula: Formula;
  /** Whether it reads only what is inside its own item, and so only where the two stand together. */
  readonly local: boolean;
}

/** An item that a formula reads. */
interface Source {
  readonly node: PlanNode;
  /** The item inside which it is read, or `null` for wherever it stands. */
  readonly local: PlanNode | null;
}

/** Who reads what, and an order in which everything comes after what it reads. */
export interface FormulaGraph {
  readonly rankOf: (node: PlanNode) => number;
  rankOfFormula(formula: Formula): number;
  /** The formulas that read an item's answers. */
  readersOf(node: PlanNode): readonly Reader[];
  /** The items that a formula reads, itself and by its variables; of a part of the form the item around that part. */
  sourcesOf(formula: Formula): readonly Source[];
  /** The formulas that name a variable. */
  readersOfVariable(formula: Formula): readonly Formula[];
  /** Formulas that may read any answer. */
  readonly everywhere: readonly Formula[];
  /** Formulas whose own result leads back to them. They are not run. */
  readonly cyclic: ReadonlySet<Formula>;
}

const NONE: readonly never[] = [];

/**
 * The vertices are, for each item, whether it applies and what counts of its answers, and every formula. A formula that
 * may read everything comes after all that does not follow from one: its edges are not drawn.
 */
export function linkFormulas(nodes: readonly PlanNode[], formulas: readonly Formula[]): FormulaGraph {
  const positions = new Map(nodes.map((node, position) => [node, position]));
  const byLinkId = new Map(nodes.map((node) => [node.item.linkId, node]));
  const [answersAt, formulasAt] = [nodes.length, 2 * nodes.length];
  const readers = new Map<PlanNode, Reader[]>();
  const variableReaders = new Map<Formula, Formula[]>();
  const everywhere: Formula[] = [];
  const reading = new Map<Formula, ReadonlyMap<PlanNode, boolean>>();
  const edges: number[][] = Array.from({ length: formulasAt + formulas.length }, () => []);

  nodes.forEach(linkNode);
  formulas.forEach(linkFormula);
  const cyclic = new Set(formulas.filter(cyclesIn(stronglyConnected(edges))));
  for (const { index } of cyclic) edges[formulasAt + index] = [];
  const order = stronglyConnected(edges);
  const late = reachable(everywhere.map(({ index }) => formulasAt + index));
  const rankAt = (vertex: number) => (order[vertex] ?? 0) + (late.has(vertex) ? edges.length : 0);

  return {
    rankOf: (node) => rankAt(positions.get(node) ?? 0),
    rankOfFormula: ({ index }) => rankAt(formulasAt + index),
    readersOf: (node) => readers.get(node) ?? NONE,
    sourcesOf,
    readersOfVariable: (formula) => variableReaders.get(formula) ?? NONE,
    everywhere: everywhere.filter((formula) => !cyclic.has(formula)),
    cyclic,
  };

  function linkNode(node: PlanNode, position: number): void {
    link(position, answersAt + position);
    for (const child of node.children) link(position, positions.get(child) ?? 0);
    for (const reader of node.readers) link(answersAt + position, positions.get(reader) ?? 0);
  }

  function linkFormula(formula: Formula): void {
    const vertex = formulasAt + formula.index;
    const position = formula.node && positions.get(formula.node);
    if (typeof position === 'number' && formula.role.kind === 'enable') link(vertex, position);
    if (typeof position === 'number' && formula.role.kind === 'calculated') link(vertex, answersAt + position);
    for (const variable of formula.variables.values()) {
      link(formulasAt + variable.index, vertex);
      listed(variableReaders, variable).push(formula);
    }
    const reads = readsOf(formula);
    if (reads) reading.set(formula, reads);
    else everywhere.push(formula);
    for (const [node, local] of reads ?? NONE) {
      link(answersAt + (positions.get(node) ?? 0), vertex);
      listed(readers, node).push({ formula, local });
    }
  }

  function sourcesOf(formula: Formula): readonly Source[] {
    // A set is walked on while it grows.
    const chain = new Set([formula]);
    for (const each of chain) for (const variable of each.variables.values()) chain.add(variable);
    return [...chain].flatMap((each) =>
      [...(reading.get(each) ?? NONE)].map(([node, local]) => ({ node, local: local ? each.node : null })),
    );
  }

  function link(from: number, to: number): void {
    edges[from]?.push(to);
  }

  /** The items whose answers a formula reads, and which of them it reads inside its own item; nothing for all. */
  function readsOf({ node, program: { dependencies } }: Formula): ReadonlyMap<PlanNode, boolean> | undefined {
    if (dependencies.kind === 'everything' || (dependencies.context && !node)) return undefined;
    const reads = new Map<PlanNode, boolean>();
    const note = (found: PlanNode, local: boolean) => {
      if (!local || isInside(found, node)) reads.set(found, local && (reads.get(found) ?? true));
    };
    const read = (found: PlanNode, local: boolean) => {
      note(found, local);
      // Where an item stands in the response follows from whether the questions around it have answers.
      for (let at = found.parent; at; at = at.parent) if (at.item.type !== 'group') note(at, local);
    };
    const inside = new Set(node ? dependencies.inside : NONE);
    for (const linkId of dependencies.answers) {
      const found = byLinkId.get(linkId);
      if (found) read(found, inside.has(linkId));
    }
    for (const linkId of [...dependencies.subtrees, ...dependencies.merged]) {
      for (const found of subtreeOf(byLinkId.get(linkId))) read(found, inside.has(linkId));
    }
    if (dependencies.context && node) for (const found of subtreeOf(node)) read(found, true);
    return reads;
  }

  function cyclesIn(groups: readonly number[]): (formula: Formula) => boolean {
    const sizes = new Map<number, number>();
    for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return ({ index }) => (sizes.get(groups[formulasAt + index] ?? -1) ?? 0) > 1;
  }

  function reachable(starts: readonly number[]): ReadonlySet<number> {
    const found = new Set(starts);
    for (const vertex of found) for (const next of edges[vertex] ?? NONE) found.add(next);
    return found;
  }
}

function subtreeOf(node: PlanNode | undefined): readonly PlanNode[] {
  const found: PlanNode[] = node ? [node] : [];
  for (const next of found) found.push(...next.children);
  return found;
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
