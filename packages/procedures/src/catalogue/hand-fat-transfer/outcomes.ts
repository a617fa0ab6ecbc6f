import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { HandFatTransferStatement } from './statements.ts';

/*
 * The figures come from one series with 65 people at the most: too few to be
 * counted out of 100, so the notes of the statements have them.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const handFatTransferOutcomes: readonly Outcome<HandFatTransferStatement>[] = [
  { id: 'satisfaction', kind: 'satisfaction', statement: 'outcome-satisfaction', estimate: NONE_FOUND },
  { id: 'second-session', kind: 'repeat-treatment', statement: 'outcome-second-session', estimate: NONE_FOUND },
  { id: 'retention', kind: 'retention', statement: 'outcome-retention', estimate: NONE_FOUND },
];

export const handFatTransferComplications: readonly Complication<HandFatTransferStatement>[] = [
  {
    id: 'swelling',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-swelling',
    estimate: NONE_FOUND,
  },
  { id: 'fat-loss', catalogue: 'CX-23', statement: 'complication-fat-loss', estimate: NONE_FOUND },
  { id: 'oil-cyst', catalogue: 'CX-25', statement: 'complication-oil-cyst', estimate: NONE_FOUND },
  {
    id: 'irregularity',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-irregular',
    estimate: NONE_FOUND,
  },
  {
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'vessel-or-nerve',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-vessel-nerve',
    estimate: NONE_FOUND,
  },
  {
    id: 'donor-site',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-donor',
    estimate: NONE_FOUND,
  },
  {
    id: 'fat-embolism',
    mechanism: 'mechanism-embolism',
    statement: 'complication-embolism',
    estimate: NONE_FOUND,
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];
