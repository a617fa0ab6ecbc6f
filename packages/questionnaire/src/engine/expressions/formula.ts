import type { ExpressionRole, FormExpression } from '../model/expression.ts';
import type { Form } from '../model/form.ts';
import type { FormProblem } from '../model/issue.ts';
import type { PlanNode } from '../plan/plan-of.ts';
import { expressionsOf, launchContextOf } from './expressions-of.ts';
import type { Helpers, Program } from './fhirpath-program.ts';
import { isGiven } from './given-variables.ts';
import { compileProgram } from './program.ts';

/** One expression of a form: what it is for, where it stands and what it reads. The form has it once, a session once per place. */
export interface Formula {
  /** Its position among the formulas of the form. */
  readonly index: number;
  readonly role: ExpressionRole;
  readonly expression: FormExpression;
  /** The item that it belongs to; `null` for the form. */
  readonly node: PlanNode | null;
  readonly program: Program;
  /** The formulas of the variables that it names, as they are in scope where it stands. */
  readonly variables: ReadonlyMap<string, Formula>;
}

/** Compiles every expression of a form. What cannot be run is named, and left out. */
export function formulasOf(
  form: Form,
  nodes: readonly PlanNode[],
  helpers: Helpers,
  problems: FormProblem[],
): readonly Formula[] {
  const formulas: Formula[] = [];
  const own = new Map<PlanNode | null, Map<string, Formula>>();
  const named = new Map<Formula, Map<string, Formula>>();

  const expected = launchContextOf(form);
  add(null, expressionsOf(form));
  for (const node of nodes) add(node, expressionsOf(node.item));
  for (const formula of formulas) resolve(formula);
  return formulas;

  function add(node: PlanNode | null, expressions: readonly FormExpression[]): void {
    const taken = new Set<string | undefined>();
    for (const expression of expressions) {
      const name = onceOf(expression.role);
      const program = taken.has(name) ? 'invalid-expression' : compileProgram(expression, helpers);
      if (name !== undefined) taken.add(name);
      if (typeof program === 'string') {
        report(program, expression, node);
        continue;
      }
      if (program.fault) report(program.fault, expression, node);
      const variables = new Map<string, Formula>();
      const { role } = expression;
      const formula: Formula = { index: formulas.length, role, expression, node, program, variables };
      formulas.push(formula);
      named.set(formula, variables);
      if (role.kind === 'variable') setOwn(node, role.name, formula);
    }
  }

  function setOwn(node: PlanNode | null, name: string, formula: Formula): void {
    const known = own.get(node) ?? new Map<string, Formula>();
    own.set(node, known.set(name, formula));
  }

  /** A name means the variable of the same item, or of the nearest one around it, or of the form. */
  function resolve(formula: Formula): void {
    const { dependencies } = formula.program;
    const names = dependencies.kind === 'known' ? dependencies.variables : namesIn(formula.expression.source);
    for (const name of names) {
      if (isGiven(name, formula.node)) continue;
      const found = lookUp(formula, name);
      if (found) named.get(formula)?.set(name, found);
      else if (!expected.includes(name) && dependencies.kind === 'known') {
        report('unknown-variable', formula.expression, formula.node);
      }
    }
  }

  function lookUp(formula: Formula, name: string): Formula | undefined {
    for (let node = formula.node; ; node = node.parent) {
      const found = own.get(node)?.get(name);
      // A variable that reads its own name means the one around it.
      if (found && found !== formula) return found;
      if (!node) return undefined;
    }
  }

  function report(code: FormProblem['code'], { path }: FormExpression, node: PlanNode | null): void {
    problems.push({ code, path, linkId: node?.item.linkId });
  }
}

/** Every `%name` in an expression that another evaluator runs, and perhaps some that are inside text. */
function namesIn(source: string): readonly string[] {
  return [...new Set([...source.matchAll(/%`?([\w-]+)/gu)].flatMap(([, name]) => name ?? []))];
}

/** Of what an item has only one: of two nobody knows which is meant, and the second is refused. */
function onceOf(role: ExpressionRole): string | undefined {
  if (role.kind === 'variable') return `%${role.name}`;
  if (role.kind === 'field') return `_${role.field}`;
  return role.kind === 'toggle' || role.kind === 'constraint' ? undefined : role.kind;
}
