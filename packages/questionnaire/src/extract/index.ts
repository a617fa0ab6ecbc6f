export { extract, type Extraction } from './extract.ts';
export type { ExtractMethod, ExtractOptions } from './method.ts';
export type { Evaluate, ExtractProblem, ExtractProblemCode, Variables } from './model.ts';
