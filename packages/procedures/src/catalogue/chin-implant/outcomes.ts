import { unknown } from '../../model/unknown.ts';
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
    kind: 'satisfaction',
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
  // From none of 46 people to the highest of the cohorts; the usual rate is not known.
  {
    id: 'infection',
    catalogue: 'CX-01',
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
    catalogue: 'CX-04',
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
    catalogue: 'CX-04',
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
    catalogue: 'CX-04',
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
  {
    id: 'revision',
    catalogue: 'CX-02',
    statement: 'complication-revision',
    estimate: NONE_FOUND,
  },
  { id: 'movement', catalogue: 'CX-02', statement: 'complication-movement', estimate: NONE_FOUND },
  { id: 'exposure', catalogue: 'CX-05', statement: 'complication-exposure', estimate: NONE_FOUND },
  { id: 'bone-thinning', catalogue: 'CX-03', statement: 'complication-bone-thinning', estimate: NONE_FOUND },
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
