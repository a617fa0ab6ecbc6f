import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { BreastFatTransferStatement } from './statements.ts';

/*
 * The one count of the procedure is out of 1000 people: blood clots (at most 1
 * of 1000) would vanish out of 100.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const breastFatTransferOutcomes: readonly Outcome<BreastFatTransferStatement>[] = [
  { id: 'retention', kind: 'retention', statement: 'outcome-retention', estimate: NONE_FOUND },
];

export const breastFatTransferComplications: readonly Complication<BreastFatTransferStatement>[] = [
  { id: 'fat-necrosis', catalogue: 'CX-25', statement: 'complication-lump', estimate: NONE_FOUND },
  { id: 'oil-cyst', catalogue: 'CX-25', statement: 'complication-oil-cyst', estimate: NONE_FOUND },
  { id: 'calcification', catalogue: 'CX-25', statement: 'complication-calcium', estimate: NONE_FOUND },
  { id: 'fat-loss', catalogue: 'CX-23', statement: 'complication-fat-loss', estimate: NONE_FOUND },
  {
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'donor-site',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-donor',
    estimate: NONE_FOUND,
  },
  {
    id: 'pneumothorax',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-lung',
    estimate: NONE_FOUND,
  },
  {
    id: 'fat-embolism',
    mechanism: 'mechanism-embolism',
    statement: 'complication-embolism',
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
