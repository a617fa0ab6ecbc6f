import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { DermalFillerStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000, because its rates have decimals.
 * Percentages are rounded to whole people, halves outwards, and `reported` keeps
 * what the source says.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const dermalFillerOutcomes: readonly Outcome<DermalFillerStatement>[] = [
  { id: 'effect', kind: 'effect', statement: 'outcome-effect', estimate: NONE_FOUND },
];

export const dermalFillerComplications: readonly Complication<DermalFillerStatement>[] = [
  // The study looked at 1.7 million syringes in all; how many by needle or cannula is not in the evidence.
  {
    id: 'vessel-blockage-needle',
    catalogue: 'CX-16',
    statement: 'complication-blockage-needle',
    estimate: {
      kind: 'rare',
      oneIn: { min: 6410, max: 6410 },
      unit: 'syringes',
      certainty: 'low',
      sources: ['alam-2020'],
    },
  },
  {
    id: 'vessel-blockage-cannula',
    catalogue: 'CX-16',
    statement: 'complication-blockage-cannula',
    estimate: {
      kind: 'rare',
      oneIn: { min: 40882, max: 40882 },
      unit: 'syringes',
      certainty: 'low',
      sources: ['alam-2020'],
    },
  },
  // Published cases have no denominator, so the note of the statement has them.
  { id: 'sight-loss', catalogue: 'CX-17', statement: 'complication-sight-loss', estimate: NONE_FOUND },
  { id: 'stroke', catalogue: 'CX-18', statement: 'complication-stroke', estimate: NONE_FOUND },
  {
    id: 'delayed-reaction',
    catalogue: 'CX-19',
    statement: 'complication-delayed-reaction',
    estimate: {
      kind: 'count',
      low: 3,
      high: 43,
      of: 1000,
      reported: { min: 0.3, max: 4.25 },
      unit: 'people',
      certainty: 'low',
      sources: ['michon-2021'],
    },
  },
  // The source gives an upper end alone: "under 1.45%".
  {
    id: 'cold-sores',
    catalogue: 'CX-20',
    statement: 'complication-cold-sores',
    estimate: {
      kind: 'count',
      low: 0,
      high: 15,
      of: 1000,
      reported: { min: 0, max: 1.45 },
      unit: 'people',
      certainty: 'low',
      sources: ['king-hsv'],
    },
  },
  {
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'lumps',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-lumps',
    estimate: NONE_FOUND,
  },
  {
    id: 'movement',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-movement',
    estimate: NONE_FOUND,
  },
  {
    id: 'colour',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-colour',
    estimate: NONE_FOUND,
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];
