import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { GenioplastyStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000 people, as for a chin implant, so
 * that the two can stand side by side. `reported` keeps what the source says in %.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const genioplastyOutcomes: readonly Outcome<GenioplastyStatement>[] = [
  { id: 'satisfaction', kind: 'satisfaction', statement: 'outcome-satisfaction', estimate: NONE_FOUND },
];

export const genioplastyComplications: readonly Complication<GenioplastyStatement>[] = [
  {
    id: 'numbness-early',
    catalogue: 'CX-04',
    statement: 'complication-numb-early',
    // "Up to 100%": the source names no lower end.
    estimate: {
      kind: 'count',
      low: 1000,
      high: 1000,
      of: 1000,
      reported: { min: 100, max: 100 },
      unit: 'people',
      certainty: 'low',
      sources: ['kauke-2025'],
    },
  },
  {
    id: 'numbness-lasting',
    catalogue: 'CX-04',
    statement: 'complication-numb-lasting',
    estimate: {
      kind: 'count',
      low: 74,
      high: 125,
      of: 1000,
      reported: { min: 7.4, max: 12.5 },
      unit: 'people',
      certainty: 'low',
      sources: ['kauke-2025'],
    },
  },
  {
    id: 'relapse',
    catalogue: 'CX-06',
    statement: 'complication-relapse',
    estimate: {
      kind: 'count',
      low: 26,
      high: 272,
      of: 1000,
      reported: { min: 2.63, max: 27.21 },
      unit: 'people',
      certainty: 'low',
      sources: ['kauke-2025'],
    },
  },
  {
    id: 'plate-infection',
    catalogue: 'CX-07',
    statement: 'complication-plate-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'bleeding',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-bleeding',
    estimate: NONE_FOUND,
  },
  {
    id: 'asymmetry',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-asymmetry',
    estimate: NONE_FOUND,
  },
  {
    id: 'tooth-root',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-tooth',
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
