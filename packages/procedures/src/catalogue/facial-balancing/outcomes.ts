import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication } from '../../model/procedure.ts';
import type { FacialBalancingStatement } from './statements.ts';

// The grave ones of its parts, and what holds for all; each part has the rest.

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const facialBalancingComplications: readonly Complication<FacialBalancingStatement>[] = [
  {
    id: 'blocked-vessel',
    catalogue: 'CX-16',
    statement: 'complication-blockage',
    // By needle, and by cannula.
    estimate: {
      kind: 'rare',
      oneIn: { min: 6410, max: 40_882 },
      unit: 'syringes',
      certainty: 'low',
      sources: ['alam-2020'],
    },
  },
  { id: 'sight-loss', catalogue: 'CX-17', statement: 'complication-sight-loss', estimate: NONE_FOUND },
  { id: 'stroke', catalogue: 'CX-18', statement: 'complication-stroke', estimate: NONE_FOUND },
  { id: 'numbness', catalogue: 'CX-04', statement: 'complication-numb', estimate: NONE_FOUND },
  {
    id: 'clot',
    catalogue: 'CX-28',
    statement: 'complication-clot',
    estimate: {
      kind: 'count',
      low: 0,
      high: 1,
      of: 1000,
      reported: { min: 0, max: 0.1 },
      unit: 'people',
      certainty: 'low',
      sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    },
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];
