import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { JawImplantStatement } from './statements.ts';

/*
 * No review with figures for jaw implants was found. The one count, for clots
 * after any aesthetic surgery, is out of 1000.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const jawImplantOutcomes: readonly Outcome<JawImplantStatement>[] = [
  { id: 'satisfaction', kind: 'satisfaction', statement: 'outcome-satisfaction', estimate: NONE_FOUND },
];

export const jawImplantComplications: readonly Complication<JawImplantStatement>[] = [
  { id: 'uneven', catalogue: 'CX-02', statement: 'complication-uneven', estimate: NONE_FOUND },
  { id: 'infection', catalogue: 'CX-01', statement: 'complication-infection', estimate: NONE_FOUND },
  { id: 'movement', catalogue: 'CX-02', statement: 'complication-movement', estimate: NONE_FOUND },
  {
    id: 'muscle',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-muscle',
    estimate: NONE_FOUND,
  },
  { id: 'numbness', catalogue: 'CX-04', statement: 'complication-numb', estimate: NONE_FOUND },
  { id: 'edge', catalogue: 'CX-05', statement: 'complication-edge', estimate: NONE_FOUND },
  { id: 'exposure', catalogue: 'CX-05', statement: 'complication-exposure', estimate: NONE_FOUND },
  { id: 'shape', catalogue: 'CX-02', statement: 'complication-shape', estimate: NONE_FOUND },
  { id: 'pain', catalogue: 'CX-04', statement: 'complication-pain', estimate: NONE_FOUND },
  {
    id: 'haematoma',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-haematoma',
    estimate: NONE_FOUND,
  },
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
