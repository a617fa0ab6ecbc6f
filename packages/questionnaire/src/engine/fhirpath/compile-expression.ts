import { compilePart, valuesOf } from './compile-part.ts';
import { dependenciesOfSyntax, type Dependencies } from './dependencies-of.ts';
import type { EvaluationInput } from './evaluation.ts';
import { Halt } from './halt.ts';
import { parse } from './language/parse.ts';
import { Refusal } from './language/refusal.ts';
import { Measure } from './values/measure.ts';
import { Temporal } from './values/temporal.ts';
import type { Values } from './values/value.ts';
import { Work } from './work.ts';

/** An expression, ready to run as often as needed. */
export interface CompiledExpression {
  readonly kind: 'compiled';
  /** Runs the expression. Never throws. */
  evaluate(this: void, input: EvaluationInput): Evaluation;
  /** What it reads. */
  readonly dependencies: Dependencies;
}

/** FHIRPath that is outside the subset, or beyond a limit; `at` in UTF-16 units. */
export interface UnsupportedExpression {
  readonly kind: 'unsupported';
  readonly feature: string;
  readonly at: number;
}

/** Not FHIRPath; `at` in UTF-16 units. */
export interface InvalidExpression {
  readonly kind: 'invalid';
  readonly at: number;
}

export type Compilation = CompiledExpression | UnsupportedExpression | InvalidExpression;

/**
 * What one evaluation gives. `unsupported` asks for another evaluator with the same values; `error` is FHIRPath's own
 * error, such as several values where one is needed. Neither reason holds anything of the values.
 */
export type Evaluation =
  | { readonly kind: 'values'; readonly values: Values }
  | { readonly kind: 'error'; readonly reason: string }
  | { readonly kind: 'unsupported'; readonly feature: string };

/** Compiles an expression of FHIRPath. Never throws, and takes time with the length of the text. */
export function compileExpression(source: string): Compilation {
  try {
    const syntax = parse(source);
    const part = compilePart(syntax);
    return {
      kind: 'compiled',
      dependencies: dependenciesOfSyntax(syntax),
      evaluate(input) {
        const work = new Work();
        try {
          const values = part({ input, work, self: valuesOf(input.context) });
          return {
            kind: 'values',
            values: values.filter((value) => typeof value !== 'number' || Number.isFinite(value)),
          };
        } catch (thrown) {
          if (!(thrown instanceof Halt)) return { kind: 'error', reason: 'out of memory' };
          const { kind, reason } = thrown;
          return kind === 'error' ? { kind, reason } : { kind, feature: reason };
        } finally {
          input.worked?.(work.steps);
        }
      },
    };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) return { kind: 'unsupported', feature: 'deeper brackets', at: 0 };
    const { kind, feature, at } = thrown;
    return kind === 'invalid' ? { kind, at } : { kind, feature, at };
  }
}

/** What an expression reads, without running it. What is not compiled may read everything. */
export function dependenciesOf(source: string): Dependencies {
  const compilation = compileExpression(source);
  return compilation.kind === 'compiled' ? compilation.dependencies : { kind: 'everything' };
}

/** Values as JSON: dates as text, quantities of the expression itself as `5 'kg'`. */
export function toJson(values: Values): readonly unknown[] {
  return values.map((value) => (value instanceof Temporal || value instanceof Measure ? value.toJSON() : value));
}
