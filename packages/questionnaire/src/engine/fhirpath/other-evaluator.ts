import type { Evaluation } from './compile-expression.ts';
import type { EvaluationInput } from './evaluation.ts';

/** Evaluates what is not compiled here, such as HL7's own engine. Never throws. */
export type FallbackEvaluator = (expression: string, input: EvaluationInput) => Evaluation;
