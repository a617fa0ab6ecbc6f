import { hasValue } from '../conditions/compare-answers.ts';
import type { ExpressionExplanation, ExpressionInput, MissingQuery } from '../model/explanation.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import type { Instance, Instances } from '../session/instances.ts';
import type { Cells } from './cells.ts';
import type { Formula } from './formula.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { FormulaGraph } from './formula-graph.ts';

/** Explains what one formula gives in one place. */
export function explainCell(
  cell: FormulaCell,
  graph: FormulaGraph,
  instances: Instances,
  cells: Pick<Cells, 'find'>,
): ExpressionExplanation {
  const inputs = inputsOf(cell, graph, instances);
  return {
    ...stated(cell.formula),
    outcome: outcomeOf(cell),
    inputs,
    missing: [...new Set(inputs.flatMap(({ answered, linkId }) => (answered ? [] : linkId)))],
    queries: cell.waits ? openQueriesOf(cell, cells) : [],
  };
}

/** Formulas that are not run because they lead back to themselves. */
export function explainCycle(graph: FormulaGraph, node: PlanNode | null): readonly ExpressionExplanation[] {
  return [...graph.cyclic]
    .filter((formula) => formula.node === node)
    .map((formula) => ({ ...stated(formula), outcome: 'cyclic', inputs: [], missing: [], queries: [] }));
}

function stated({ role, expression }: Formula): Pick<ExpressionExplanation, 'kind' | 'name' | 'source' | 'path'> {
  const { source, path } = expression;
  return { kind: role.kind, name: nameOf(role), source, path };
}

function nameOf(role: Formula['role']): string | undefined {
  if (role.kind === 'variable') return role.name;
  if (role.kind === 'field') return role.field;
  return role.kind === 'constraint' ? role.rule.key : undefined;
}

/** Of a calculation or a variable it says only that there is a result, which may be an answer. */
function outcomeOf({ formula, fault, values }: FormulaCell): ExpressionExplanation['outcome'] {
  if (fault) return 'failed';
  if (values.length === 0) return 'not-assessable';
  const [value] = values;
  const { kind } = formula.role;
  const isTruth = kind === 'enable' || kind === 'toggle' || kind === 'constraint';
  return isTruth && typeof value === 'boolean' && values.length === 1 ? `${value}` : 'known';
}

/** What it reads itself, and what its variables read. Questions only: groups and displays have no answers. */
function inputsOf(
  { formula, owner }: FormulaCell,
  graph: FormulaGraph,
  instances: Instances,
): readonly ExpressionInput[] {
  const sources = graph.sourcesOf(formula);
  return sources.flatMap(({ node, local }) => {
    if (node.item.type === 'group' || node.item.type === 'display') return [];
    const around = local && instanceAround(owner, local);
    const found = around && node === local ? [around] : instances.inside(around, node);
    return found.map(({ key, state }) => ({
      key,
      linkId: node.item.linkId,
      enabled: state.enabled,
      answered: state.enabled && state.answers.some(hasValue),
    }));
  });
}

/** The queries without an answer that it is, or reads itself or by its variables. */
function openQueriesOf(cell: FormulaCell, cells: Pick<Cells, 'find'>): readonly MissingQuery[] {
  const chain = new Set([cell]);
  // A set is walked on while it grows.
  for (const { owner, formula } of chain) {
    for (const variable of formula.variables.values()) {
      const read = cells.find(instanceAround(owner, variable.node), variable);
      if (read) chain.add(read);
    }
  }
  return [...chain].flatMap(({ formula: { role, expression }, waits, fault, request }) => {
    if (expression.language !== 'fhir-query' || !waits) return [];
    const state = fault || request?.failed ? 'failed' : request ? 'waiting' : 'not-asked';
    return { name: nameOf(role), path: expression.path, state };
  });
}

/** The instance of an item that stands around another, or is it; of the form, which is no item, none. */
function instanceAround(from: Instance | null, node: PlanNode | null): Instance | null {
  for (let at = from; at; at = at.parent) if (at.node === node) return at;
  return null;
}
