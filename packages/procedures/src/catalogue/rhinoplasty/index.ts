export { rhinoplasty } from './rhinoplasty.ts';
export type { RhinoplastyStatement } from './statements.ts';
