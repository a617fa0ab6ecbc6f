export { genioplasty } from './genioplasty.ts';
export type { GenioplastyStatement } from './statements.ts';
