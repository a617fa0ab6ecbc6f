import { compileExpression, type CompiledExpression, type Evaluation } from '../fhirpath/compile-expression.ts';
import type { Dependencies } from '../fhirpath/dependencies-of.ts';
import type { EvaluationInput } from '../fhirpath/evaluation.ts';
import type { FallbackEvaluator } from '../fhirpath/other-evaluator.ts';
import { soonEnding } from '../fhirpath/soon-ending.ts';
import { patternsIn, type StatedPattern } from './patterns-in.ts';

/** An expression of a form, ready to run. */
export interface Program {
  readonly dependencies: Dependencies;
  /** Why it never has values. */
  readonly fault?: 'unsupported-pattern' | undefined;
  /** Its values; of a query of FHIR the one text to ask for. Never throws. */
  run(input: EvaluationInput): Evaluation;
}

/** Why an expression cannot be run. */
export type ProgramFault = 'invalid-expression' | 'unsupported-expression';

/** What runs what our own compiler does not. */
export interface Helpers {
  readonly fallback?: FallbackEvaluator | undefined;
  readonly patterns?: PatternRunner | undefined;
}

/** Runs patterns that might never end in JavaScript. */
interface PatternRunner extends Required<Pick<EvaluationInput, 'matches' | 'replaceMatches'>> {
  isRun(this: void, pattern: string): boolean;
}

export const NOTHING: Evaluation = { kind: 'values', values: [] };

/** Compiles FHIRPath; what is beyond our own compiler goes to the fallback, where there is one. */
export function compileFhirPath(source: string, helpers: Helpers): Program | ProgramFault {
  const compilation = compileExpression(source);
  if (compilation.kind === 'invalid') return 'invalid-expression';
  const program = compilation.kind === 'compiled' ? programOf(source, compilation, helpers) : foreign(source, helpers);
  if (!program) return 'unsupported-expression';
  const patterns = patternsIn(source);
  return patterns.length === 0 ? program : withPatterns(program, patterns, helpers);
}

function foreign(source: string, { fallback }: Helpers): Program | undefined {
  return fallback && { dependencies: { kind: 'everything' }, run: (input) => fallback(source, input) };
}

/** Some expressions show only with their values that they need the fallback. */
function programOf(source: string, { dependencies, evaluate }: CompiledExpression, { fallback }: Helpers): Program {
  return {
    dependencies,
    run(input) {
      const evaluation = evaluate(input);
      return evaluation.kind === 'unsupported' && fallback ? fallback(source, input) : evaluation;
    },
  };
}

/** Whether a text matches a pattern that nobody runs is not known, and so nothing that rests on it. */
function withPatterns(program: Program, stated: readonly StatedPattern[], { patterns }: Helpers): Program {
  if (!stated.every((pattern) => isRun(pattern, patterns)))
    return { ...program, fault: 'unsupported-pattern', run: () => NOTHING };
  if (!patterns) return program;
  const { matches, replaceMatches } = patterns;
  return { ...program, run: (input) => program.run({ ...input, matches, replaceMatches }) };
}

/** Of a pattern that is worked out nobody knows before, so it wants the runner. */
function isRun(pattern: StatedPattern, runner: PatternRunner | undefined): boolean {
  if (pattern === undefined) return runner !== undefined;
  try {
    if (soonEnding(pattern, 'su')) return true;
  } catch {
    // What is no pattern for JavaScript may be one for the runner.
  }
  return runner?.isRun(pattern) ?? false;
}
