import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { ChinImplantStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000 people: numbness after silicone (4
 * of 1000) would vanish out of 100. `reported` keeps what the source says in %.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const chinImplantOutcomes: readonly Outcome<ChinImplantStatement>[] = [
  {
    id: 'satisfaction',
    statement: 'outcome-satisfaction',
    estimate: {
      kind: 'count',
      low: 850,
      high: 900,
      of: 1000,
      reported: { min: 85, max: 90 },
      unit: 'people',
      certainty: 'low',
      sources: ['acemap-chin-resorption'],
    },
  },
];

export const chinImplantComplications: readonly Complication<ChinImplantStatement>[] = [
  {
    id: 'infection',
    statement: 'complication-infection',
    estimate: {
      kind: 'count',
      low: 0,
      high: 238,
      of: 1000,
      reported: { min: 0, max: 23.8 },
      unit: 'people',
      certainty: 'low',
      sources: ['yaremchuk-2003', 'kauke-2025'],
    },
  },
  {
    id: 'numbness-silicone',
    statement: 'complication-numb-silicone',
    estimate: {
      kind: 'count',
      low: 4,
      high: 4,
      of: 1000,
      reported: { min: 0.4, max: 0.4 },
      unit: 'people',
      certainty: 'low',
      sources: ['chin-sr-2021'],
    },
  },
  {
    id: 'numbness-eptfe',
    statement: 'complication-numb-eptfe',
    estimate: {
      kind: 'count',
      low: 32,
      high: 32,
      of: 1000,
      reported: { min: 3.2, max: 3.2 },
      unit: 'people',
      certainty: 'low',
      sources: ['chin-sr-2021'],
    },
  },
  {
    id: 'numbness-polyethylene',
    statement: 'complication-numb-polyethylene',
    estimate: {
      kind: 'count',
      low: 201,
      high: 201,
      of: 1000,
      reported: { min: 20.1, max: 20.1 },
      unit: 'people',
      certainty: 'low',
      sources: ['chin-sr-2021'],
    },
  },
  // Two of 46 patients are too few to be drawn out of 1000, so the note of the statement has them.
  { id: 'revision', statement: 'complication-revision', estimate: NONE_FOUND },
  { id: 'movement', statement: 'complication-movement', estimate: NONE_FOUND },
  { id: 'exposure', statement: 'complication-exposure', estimate: NONE_FOUND },
  { id: 'bone-thinning', statement: 'complication-bone-thinning', estimate: NONE_FOUND },
  { id: 'shape', statement: 'complication-shape', estimate: NONE_FOUND },
  { id: 'haematoma', statement: 'complication-haematoma', estimate: NONE_FOUND },
];
