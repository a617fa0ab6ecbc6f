import { equalAnswers, equalJson } from '../conditions/compare-answers.ts';
import type { Evaluation } from '../fhirpath/compile-expression.ts';
import { valuesOf } from '../fhirpath/compile-part.ts';
import { toJson } from '../fhirpath/index.ts';
import type { Values } from '../fhirpath/values/value.ts';
import type { Answer } from '../model/answer.ts';
import type { Cell, DerivationHost, Derivations } from '../session/derivations.ts';
import type { Instance } from '../session/instances.ts';
import { createCells } from './cells.ts';
import { answersIn } from './cast-values.ts';
import { launchContextOf } from './expressions-of.ts';
import { itemNow } from './item-now.ts';
import type { Formula } from './formula.ts';
import { letsThrough, type FormulaCell } from './formula-cell.ts';
import { explainCell, explainCycle } from './explain-cell.ts';
import { questionnaireOf } from './questionnaire-of.ts';
import { givenVariable, isGiven } from './given-variables.ts';
import type { FormulaGraph } from './formula-graph.ts';
import { createRules } from './rules.ts';
import { createResponseView } from './response-view.ts';

/**
 * How often one formula may run before everything else has settled. Only formulas that may read everything can lead
 * back to themselves unseen; this ends what would never end.
 */
const MAX_ROUNDS = 16;

const NONE: readonly never[] = [];

/** Runs the formulas of a form in one session. */
export function derive(formulas: readonly Formula[], graph: FormulaGraph, host: DerivationHost): Derivations {
  const { form, nodes, instances, options } = host;
  const questionnaire = () => options.questionnaire ?? questionnaireOf(form);
  const view = createResponseView(form, nodes, instances);
  const cells = createCells(formulas, graph, host);
  const rules = createRules(formulas, cells, host);
  const expected = launchContextOf(form);
  const due = new Set(options.snapshot?.due);
  const runs = new Map<FormulaCell, number>();
  let running: FormulaCell | undefined;
  let readsWaiting = false;

  function settle(task: Cell): void {
    const cell = task as FormulaCell;
    const { owner } = cell;
    if (owner && instances.byKey.get(owner.key) !== owner) return;
    const count = (runs.get(cell) ?? 0) + 1;
    runs.set(cell, count);
    if (count > MAX_ROUNDS) return;
    running = cell;
    const evaluation = evaluate(cell);
    const isKnown = evaluation.kind === 'values';
    // What rests on a query without an answer is not assessable, whatever the rest of it gives.
    const values = isKnown && !readsWaiting ? evaluation.values : NONE;
    cell.fault = isKnown || readsWaiting ? undefined : evaluation.kind;
    if (cell.formula.expression.language === 'fhir-query') ask(cell, values[0]);
    else take(cell, values, readsWaiting);
    running = undefined;
  }

  function evaluate({ formula, owner }: FormulaCell): Evaluation {
    readsWaiting = false;
    return formula.program.run({
      context: owner ? view.itemOf(owner) : view.root,
      variable: (name) => variableOf(formula, owner, name),
      itemsOf: view.itemsOf,
      childItemsOf: view.childItemsOf,
      ...(options.today !== undefined && { today: options.today }),
      ...(options.now !== undefined && { now: options.now }),
    });
  }

  function variableOf(formula: Formula, owner: Instance | null, name: string): unknown {
    if (isGiven(name, formula.node)) return givenVariable(name, formula.node, view.root, questionnaire);
    const declared = formula.variables.get(name);
    if (declared) {
      for (let at = owner; ; at = at.parent) {
        if ((at?.node ?? null) === declared.node) return valuesIn(cells.find(at, declared));
        if (!at) return NONE;
      }
    }
    if (options.launchContext && Object.hasOwn(options.launchContext, name)) return options.launchContext[name];
    // What the form expects and the host does not give is not known, which is no error.
    return expected.includes(name) ? NONE : undefined;
  }

  function valuesIn(cell: FormulaCell | undefined): Values {
    if (cell?.waits) readsWaiting = true;
    return cell?.values ?? NONE;
  }

  function take(cell: FormulaCell, values: Values, waits: boolean): void {
    if (cell.ran && cell.waits === waits && isSame(cell.values, values)) return;
    const hasWaited = cell.waits && !waits;
    cell.ran = true;
    cell.waits = waits;
    cell.values = values;
    // What was stored beside a query looks like an answer of the person's own, until the query shows where it came from.
    if (hasWaited && cell.owner && cell.formula.role.kind === 'calculated') answered(cell.owner);
    else apply(cell);
  }

  function isSame(old: Values, next: Values): boolean {
    return old.length === next.length && !next.some(view.isLive) && equalJson(toJson(old), toJson(next));
  }

  /** Asks the host for what a query names. Until it comes, and where it does not, nothing is known. */
  function ask(cell: FormulaCell, query: unknown): void {
    if (cell.request?.query === query) return;
    const { fetchResource } = options;
    const request = typeof query === 'string' ? { query, failed: !fetchResource } : undefined;
    cell.request = request;
    take(cell, NONE, true);
    if (!request || !fetchResource) return;

    const arrive = (resource: unknown) => {
      // Another question has been asked since.
      if (cell.request !== request) return;
      take(cell, valuesOf(resource), false);
      host.settle();
    };
    // Where the host fails, what it was asked for stays unknown.
    Promise.resolve(request.query)
      .then(fetchResource)
      .then(arrive, () => void (request.failed = true));
  }

  function apply(cell: FormulaCell): void {
    const { owner, formula } = cell;
    switch (formula.role.kind) {
      case 'variable':
        return cells.doubtReadersOfVariable(cell);
      case 'enable':
        return owner ? host.doubt(owner) : undefined;
      case 'calculated':
        return owner ? follow(owner, cell) : undefined;
      case 'initial':
        return owner ? initiate(owner, cell) : undefined;
      case 'constraint':
        return rules.recheck(cell);
      default:
        return owner ? change(owner) : undefined;
    }
  }

  function follow(owner: Instance, cell: FormulaCell): void {
    const { item, calculation } = owner.state;
    if (calculation === 'overridden' && !item.readOnly) return;
    host.answer(owner, answersIn(cell, item));
  }

  /** Gives the first answer that is known for sure, unless the person has given one. */
  function initiate(owner: Instance, cell: FormulaCell): void {
    if (cell.done) return;
    const answers = answersIn(cell, owner.state.item);
    if (answers.length === 0) return;
    cell.done = true;
    if (owner.state.answers.length === 0 && owner.state.entered === undefined) host.answer(owner, answers);
  }

  /** The item with the fields and options that its formulas now give. */
  function change(owner: Instance): void {
    const before = owner.state.item;
    const item = itemNow(owner.node.item, cells.of(owner));
    if (equalJson(item, before)) return;
    host.change(owner, { item });
    // Of several values, how many are answers follows from whether it repeats.
    if (item.repeats !== before.repeats) for (const cell of cells.ofKind(owner, 'calculated')) follow(owner, cell);
    host.recheck(owner);
  }

  function answered(instance: Instance): void {
    const { item, answers, entered } = instance.state;
    const isAnswered = entered !== undefined || answers.length > 0;
    // Nobody wants back what they have put something else in place of, even where they have emptied it again.
    if (isAnswered) for (const initial of cells.ofKind(instance, 'initial')) initial.done = true;
    const [cell] = cells.ofKind(instance, 'calculated');
    if (!cell) return;
    const calculated = answersIn(cell, item);
    const own = !item.readOnly && isAnswered && !isSameAnswer(answers, calculated);
    host.change(instance, { calculation: own ? 'overridden' : 'followed' });
    if (!own) host.answer(instance, calculated);
  }

  return {
    rankOf: graph.rankOf,
    begin(owner, initially) {
      const isDue = initially || (owner !== null && due.delete(owner.key));
      const isCalculated = cells.open(owner, isDue).some(({ formula }) => formula.role.kind === 'calculated');
      if (owner && isCalculated) host.change(owner, { calculation: 'followed' });
    },
    answersChanged: (instance) => cells.doubtReadersOfAnswers(instance, running),
    settle,
    answered,
    findings: rules.findings,
    done: () => runs.clear(),
    recalculate(instance) {
      const [cell] = cells.ofKind(instance, 'calculated');
      if (!cell) return;
      host.change(instance, { calculation: 'followed' });
      follow(instance, cell);
    },
    applies: (instance) => cells.ofKind(instance, 'enable').every(letsThrough),
    mayRequire: (instance) =>
      cells
        .ofKind(instance, 'field')
        .some(({ formula: { role } }) => role.kind === 'field' && role.field === 'required'),
    kept() {
      const waits = (instance: Instance) => cells.ofKind(instance, 'initial').some((cell) => cell.waits && !cell.done);
      const keys = [...instances.byKey.values()].filter(waits).map(({ key }) => key);
      return keys.length > 0 ? { due: keys.toSorted() } : {};
    },
    explain: (instance) => [
      ...cells.of(instance).map((cell) => explainCell(cell, graph, instances, cells)),
      ...explainCycle(graph, instance?.node ?? null),
    ],
  };
}

function isSameAnswer(own: readonly Answer[], calculated: readonly Answer[]): boolean {
  return own.length === calculated.length && own.every((answer, at) => equalAnswers(answer, calculated[at] ?? answer));
}
