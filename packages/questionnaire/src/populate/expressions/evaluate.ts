import { toJson, type Compilation, type Evaluation, type EvaluationInput } from '../../engine/fhirpath/index.ts';
import { valuesOf } from '../../engine/fhirpath/compile-part.ts';
import { constantOfFhir } from '../../engine/fhirpath/constants-of-fhir.ts';
import { ITEMS_PER_COPY } from '../limits.ts';
import type { Run } from '../run.ts';
import { bindingOf, NOTHING, type Known, type Scope } from './scope.ts';

/** The values of FHIRPath at a place; none where it cannot be run, which is then among the problems. */
export async function evaluate(run: Run, source: string, scope: Scope): Promise<Known> {
  const compilation = run.compile(source);
  if (compilation.kind === 'invalid') {
    run.report('invalid-expression', scope);
    return NOTHING;
  }
  const names = run.namesIn(source);
  if (!run.spend(1 + names.size)) return NOTHING;
  const { variables, stable } = await variablesFor(names, scope);
  run.check();
  const reads = !readsNoAnswer(compilation);
  const evaluation = evaluated(run, source, compilation, {
    context: scope.focus,
    variable: (name) => reserved(run, scope, name) ?? variables.get(name) ?? constantOfFhir(name),
    itemsOf: run.index.itemsOf,
    today: run.today,
    now: run.now,
    worked: run.count,
  });
  if (evaluation.kind === 'values') return { values: evaluation.values, stable: stable && !reads };
  if (evaluation.kind === 'unsupported') run.report('unsupported-expression', scope);
  else run.report(evaluation.reason === 'too much work' ? 'too-much-work' : 'expression-failed', scope);
  return { values: [], stable: false };
}

/** Values as JSON. */
export function jsonOf(values: unknown): readonly unknown[] {
  return toJson(valuesOf(values));
}

function evaluated(
  { fallback, looked, spend }: Run,
  source: string,
  compilation: Exclude<Compilation, { kind: 'invalid' }>,
  input: EvaluationInput,
): Evaluation {
  const own: Evaluation = compilation.kind === 'compiled' ? compilation.evaluate(input) : compilation;
  // What was asked first may have taken the last of the work.
  if (own.kind !== 'unsupported' || !fallback || !spend(looked / ITEMS_PER_COPY)) return own;
  try {
    return fallback(source, input);
  } catch {
    // The message of an engine may quote an answer.
    return { kind: 'error', reason: 'refused by the fallback' };
  }
}

/** Evaluation does not wait, so what an expression names is found out before. */
async function variablesFor(
  names: ReadonlySet<string>,
  scope: Scope,
): Promise<{ readonly variables: ReadonlyMap<string, unknown>; readonly stable: boolean }> {
  const variables = new Map<string, unknown>();
  let stable = true;
  for (const name of names) {
    const known = await bindingOf(scope, name)?.();
    if (!known) continue;
    variables.set(name, known.values);
    stable &&= known.stable;
  }
  return { variables, stable };
}

/** Names that mean the same everywhere, which no form may take. */
function reserved(run: Run, scope: Scope, name: string): unknown {
  if (name === 'resource' || name === 'rootResource') return run.response;
  if (name === 'questionnaire') return run.questionnaire;
  return name === 'qitem' ? scope.item : undefined;
}

function readsNoAnswer(compilation: Compilation): boolean {
  if (compilation.kind !== 'compiled' || compilation.dependencies.kind !== 'known') return false;
  const { answers, subtrees, context } = compilation.dependencies;
  return answers.length === 0 && subtrees.length === 0 && !context;
}
