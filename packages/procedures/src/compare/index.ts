export { compare } from './compare.ts';
export type { Cell, ComparedEstimate, Comparison, Option, Row, RowSubject, StatementRef } from './comparison.ts';
export { denominatorOf, outOf } from './out-of.ts';
