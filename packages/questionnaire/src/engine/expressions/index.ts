export { prepareExpressions } from './prepare-expressions.ts';
