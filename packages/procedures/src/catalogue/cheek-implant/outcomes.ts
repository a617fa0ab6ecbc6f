import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { CheekImplantStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000, so that infection (1.5 to 2.67%)
 * and clots (at most 0.1%) need one denominator.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const cheekImplantOutcomes: readonly Outcome<CheekImplantStatement>[] = [
  { id: 'satisfaction', kind: 'satisfaction', statement: 'outcome-satisfaction', estimate: NONE_FOUND },
];

export const cheekImplantComplications: readonly Complication<CheekImplantStatement>[] = [
  {
    id: 'infection',
    catalogue: 'CX-01',
    statement: 'complication-infection',
    estimate: {
      kind: 'count',
      low: 15,
      high: 27,
      of: 1000,
      reported: { min: 1.5, max: 2.67 },
      unit: 'implants',
      certainty: 'low',
      sources: ['niamtu-2010', 'oliver-2019'],
    },
  },
  {
    id: 'size',
    catalogue: 'CX-02',
    statement: 'complication-size',
    estimate: {
      kind: 'count',
      low: 30,
      high: 30,
      of: 1000,
      reported: { min: 3, max: 3 },
      unit: 'people',
      certainty: 'low',
      sources: ['niamtu-2010'],
    },
  },
  {
    id: 'removal',
    mechanism: 'mechanism-removal',
    statement: 'complication-removal',
    estimate: {
      kind: 'count',
      low: 10,
      high: 10,
      of: 1000,
      reported: { min: 1, max: 1 },
      unit: 'people',
      certainty: 'low',
      sources: ['niamtu-2010'],
    },
  },
  // One of 31 implants is too few to be drawn out of 1000, so the note of the statement has it.
  { id: 'movement', catalogue: 'CX-02', statement: 'complication-movement', estimate: NONE_FOUND },
  { id: 'numbness', catalogue: 'CX-04', statement: 'complication-numb', estimate: NONE_FOUND },
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
