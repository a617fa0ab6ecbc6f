export { compileExpression, dependenciesOf, toJson } from './compile-expression.ts';
export type {
  Compilation,
  CompiledExpression,
  Evaluation,
  InvalidExpression,
  UnsupportedExpression,
} from './compile-expression.ts';
export type { Dependencies, KnownDependencies } from './dependencies-of.ts';
export type { EvaluationInput } from './evaluation.ts';
export { itemsByLinkId } from './items-by-link-id.ts';
export {
  MAX_EXPRESSION_DEPTH,
  MAX_EXPRESSION_LENGTH,
  MAX_EXPRESSION_PARTS,
  MAX_MATCHED_LENGTH,
  MAX_STEPS,
} from './limits.ts';
export type { Element, Value, Values } from './values/value.ts';
