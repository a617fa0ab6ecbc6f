import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication } from '../../model/procedure.ts';
import type { JawlineContouringStatement } from './statements.ts';

// Every count of the procedure is out of 1000 people: a clot would vanish out of 100.

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const jawlineContouringComplications: readonly Complication<JawlineContouringStatement>[] = [
  {
    id: 'any',
    mechanism: 'mechanism-any',
    statement: 'complication-any',
    estimate: {
      kind: 'count',
      low: 40,
      high: 40,
      of: 1000,
      reported: { min: 4, max: 4 },
      unit: 'people',
      studied: { people: 519 },
      certainty: 'low',
      sources: ['hirohi-2010'],
    },
  },
  {
    id: 'airway',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-airway',
    estimate: NONE_FOUND,
  },
  {
    id: 'bleeding',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-bleeding',
    estimate: NONE_FOUND,
  },
  // None of 519 in one surgeon's own report would be drawn as if it could not happen; the note has it.
  {
    id: 'fracture',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-fracture',
    estimate: NONE_FOUND,
  },
  { id: 'numbness', catalogue: 'CX-04', statement: 'complication-numb', estimate: NONE_FOUND },
  {
    id: 'facial-nerve',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-facial-nerve',
    estimate: NONE_FOUND,
  },
  {
    id: 'over-resection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-too-much',
    estimate: NONE_FOUND,
  },
  {
    id: 'asymmetry',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-asymmetry',
    estimate: NONE_FOUND,
  },
  { id: 'metal-infection', catalogue: 'CX-07', statement: 'complication-metal', estimate: NONE_FOUND },
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
