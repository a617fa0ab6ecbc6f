export { facialBalancing } from './facial-balancing.ts';
export type { FacialBalancingStatement } from './statements.ts';
