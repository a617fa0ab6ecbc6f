export { prepareExpressions, type PreparedExpressions } from './prepare-expressions.ts';
export { MAX_ROUNDS } from './derive.ts';
