import { toJson, type Compilation, type Evaluation, type EvaluationInput } from '../../engine/fhirpath/index.ts';
import { valuesOf } from '../../engine/fhirpath/compile-part.ts';
import { constantOfFhir } from '../../engine/fhirpath/constants-of-fhir.ts';
import { COST_OF_EXHAUSTION, ITEMS_PER_READING, ITEMS_PER_WHOLE_READING } from '../limits.ts';
import type { Run } from '../run.ts';
import { namesIn } from './names-in.ts';
import { bindingOf, NOTHING, type Known, type Scope } from './scope.ts';

/** The values of FHIRPath at a place; none where it cannot be run, which is then among the problems. */
export async function evaluate(run: Run, source: string, scope: Scope): Promise<Known> {
  const compilation = run.compile(source);
  if (compilation.kind === 'invalid') {
    run.report('invalid-expression', scope);
    return NOTHING;
  }
  const { variables, stable } = await variablesFor(source, scope);
  run.check();
  const reads = !readsNoAnswer(compilation);
  if (!run.spend(1 + (reads ? costOfReading(compilation, run) : 0))) return NOTHING;
  const evaluation = evaluated(run, source, compilation, {
    context: scope.focus,
    variable: (name) => reserved(run, scope, name) ?? variables.get(name) ?? constantOfFhir(name),
    itemsOf: run.index.itemsOf,
    today: run.today,
    now: run.now,
  });
  if (evaluation.kind === 'values') return { values: evaluation.values, stable: stable && !reads };
  if (evaluation.kind === 'unsupported') run.report('unsupported-expression', scope);
  else if (evaluation.reason !== 'too much work') run.report('expression-failed', scope);
  else {
    run.spend(COST_OF_EXHAUSTION);
    run.report('too-much-work', scope);
  }
  return { values: [], stable: false };
}

/** Values as JSON. */
export function jsonOf(values: unknown): readonly unknown[] {
  return toJson(valuesOf(values));
}

function evaluated(
  { fallback }: Run,
  source: string,
  compilation: Exclude<Compilation, { kind: 'invalid' }>,
  input: EvaluationInput,
): Evaluation {
  const own: Evaluation = compilation.kind === 'compiled' ? compilation.evaluate(input) : compilation;
  if (own.kind !== 'unsupported' || !fallback) return own;
  try {
    return fallback(source, input);
  } catch {
    // The message of an engine may quote an answer.
    return { kind: 'error', reason: 'refused by the fallback' };
  }
}

/** Evaluation does not wait, so what an expression names is found out before. */
async function variablesFor(
  source: string,
  scope: Scope,
): Promise<{ readonly variables: ReadonlyMap<string, unknown>; readonly stable: boolean }> {
  const variables = new Map<string, unknown>();
  let stable = true;
  for (const name of namesIn(source)) {
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

/** What reads all of a response costs more the longer it is; what names its items, much less. */
function costOfReading(compilation: Compilation, { looked }: Run): number {
  const isNamed = compilation.kind === 'compiled' && compilation.dependencies.kind === 'known';
  return looked / (isNamed ? ITEMS_PER_READING : ITEMS_PER_WHOLE_READING);
}

function readsNoAnswer(compilation: Compilation): boolean {
  if (compilation.kind !== 'compiled' || compilation.dependencies.kind !== 'known') return false;
  const { answers, subtrees, context } = compilation.dependencies;
  return answers.length === 0 && subtrees.length === 0 && !context;
}
