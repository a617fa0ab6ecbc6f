import type { Form } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import { planOf } from '../plan/plan-of.ts';
import type { Derive } from '../session/derivations.ts';
import { derive } from './derive.ts';
import type { Helpers } from './fhirpath-program.ts';
import { linkFormulas } from './formula-graph.ts';
import { formulasOf } from './formula.ts';

/** The expressions of one form, ready for any number of sessions over it. */
export interface PreparedExpressions {
  /** For `createSession(form, { tools: { expressions } })`. */
  readonly expressions: Derive;
  /** Expressions that cannot be run as written. The rest still can. */
  readonly problems: readonly FormProblem[];
}

/**
 * Compiles the expressions of a form and works out who reads what. Once per form: sessions share it.
 *
 * @param helpers Run what our own compiler does not know, and patterns that might never end. An expression with such a
 *   pattern is kept without one, and gives nothing.
 */
export function prepareExpressions(form: Form, helpers: Helpers = {}): PreparedExpressions {
  const nodes = [...planOf(form).byLinkId.values()];
  const problems: FormProblem[] = [];
  const formulas = formulasOf(form, nodes, helpers, problems);
  const graph = linkFormulas(nodes, formulas);
  for (const { expression, node } of graph.cyclic) {
    problems.push({ code: 'cyclic-expression', path: expression.path, linkId: node?.item.linkId });
  }
  return { expressions: (host) => derive(formulas, graph, host), problems };
}
