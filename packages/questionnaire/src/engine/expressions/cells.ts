import type { DerivationHost } from '../session/derivations.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance } from '../session/instances.ts';
import type { Formula } from './formula.ts';
import { cellFor, type FormulaCell } from './formula-cell.ts';
import type { FormulaGraph, Reader } from './formula-graph.ts';

/** The cells of one session, and the ways from an answer to those that read it. */
export interface Cells {
  /** The cells of an item, or of the form. */
  of(instance: Instance | null): readonly FormulaCell[];
  ofKind(instance: Instance | null, kind: Formula['role']['kind']): readonly FormulaCell[];
  find(instance: Instance | null, formula: Formula): FormulaCell | undefined;
  /** Makes the cells of an item that has come, all of them in doubt. */
  open(owner: Instance | null, initially: boolean): readonly FormulaCell[];
  /** Puts in doubt who reads an item's answers, but for the cell that runs and so has set them. */
  doubtReadersOfAnswers(instance: Instance, running: FormulaCell | undefined): void;
  /** Puts in doubt who reads a variable, where it is in scope. */
  doubtReadersOfVariable(cell: FormulaCell): void;
}

const NONE: readonly never[] = [];

export function createCells(
  formulas: readonly Formula[],
  graph: FormulaGraph,
  { instances, doubt }: Pick<DerivationHost, 'instances' | 'doubt'>,
): Cells {
  const byInstance = new WeakMap<Instance, readonly FormulaCell[]>();
  let ofForm: readonly FormulaCell[] = NONE;
  const byNode = new Map<PlanNode | null, Formula[]>();
  for (const formula of formulas) {
    if (graph.cyclic.has(formula)) continue;
    const own = byNode.get(formula.node);
    if (own) own.push(formula);
    else byNode.set(formula.node, [formula]);
  }

  const of = (instance: Instance | null) => (instance ? (byInstance.get(instance) ?? NONE) : ofForm);
  const find = (instance: Instance | null, formula: Formula) => of(instance).find((cell) => cell.formula === formula);

  /** Where a formula may read what has changed: everywhere that it stands, or around the change alone. */
  function readersAround({ formula, local }: Reader, changed: Instance): readonly (FormulaCell | undefined)[] {
    if (!formula.node) return [find(null, formula)];
    if (!local) return instances.inside(null, formula.node).map((instance) => find(instance, formula));
    for (let at: Instance | null = changed; at; at = at.parent) {
      if (at.node === formula.node) return [find(at, formula)];
    }
    return NONE;
  }

  function doubtEach(found: readonly (FormulaCell | undefined)[], running?: FormulaCell): void {
    for (const cell of found) if (cell && cell !== running) doubt(cell);
  }

  return {
    of,
    find,
    ofKind: (instance, kind) => of(instance).filter(({ formula }) => formula.role.kind === kind),

    open(owner, initially) {
      const own = byNode.get(owner?.node ?? null);
      if (!own) return NONE;
      const made = own.map((formula) => cellFor(formula, owner, graph.rankOfFormula(formula), initially));
      if (owner) byInstance.set(owner, made);
      else ofForm = made;
      made.forEach(doubt);
      return made;
    },

    doubtReadersOfAnswers(instance, running) {
      for (const reader of graph.readersOf(instance.node)) doubtEach(readersAround(reader, instance), running);
      for (const formula of graph.everywhere) doubtEach(readersAround({ formula, local: false }, instance), running);
    },

    doubtReadersOfVariable({ formula, owner }) {
      for (const reader of graph.readersOfVariable(formula)) {
        if (!reader.node || reader.node === owner?.node) doubtEach([find(owner, reader)]);
        else {
          const places = instances.inside(owner, reader.node);
          doubtEach(places.map((instance) => find(instance, reader)));
        }
      }
    },
  };
}
