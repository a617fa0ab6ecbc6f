import { compileExpression, type CompiledExpression, type Evaluation } from '../fhirpath/compile-expression.ts';
import type { Dependencies } from '../fhirpath/dependencies-of.ts';
import type { EvaluationInput } from '../fhirpath/evaluation.ts';
import type { FallbackEvaluator } from '../fhirpath/other-evaluator.ts';

/** An expression of a form, ready to run. */
export interface Program {
  readonly dependencies: Dependencies;
  /** Its values; of a query of FHIR the one text to ask for. Never throws. */
  run(input: EvaluationInput): Evaluation;
}

/** Why an expression cannot be run. */
export type ProgramFault = 'invalid-expression' | 'unsupported-expression';

/** Compiles FHIRPath; what is beyond our own compiler goes to the fallback, where there is one. */
export function compileFhirPath(source: string, fallback: FallbackEvaluator | undefined): Program | ProgramFault {
  const compilation = compileExpression(source);
  if (compilation.kind === 'invalid') return 'invalid-expression';
  if (compilation.kind === 'compiled') return programOf(source, compilation, fallback);
  if (!fallback) return 'unsupported-expression';
  return { dependencies: { kind: 'everything' }, run: (input) => fallback(source, input) };
}

/** Some expressions show only with their values that they need the fallback. */
function programOf(
  source: string,
  { dependencies, evaluate }: CompiledExpression,
  fallback: FallbackEvaluator | undefined,
): Program {
  return {
    dependencies,
    run(input) {
      const evaluation = evaluate(input);
      return evaluation.kind === 'unsupported' && fallback ? fallback(source, input) : evaluation;
    },
  };
}
