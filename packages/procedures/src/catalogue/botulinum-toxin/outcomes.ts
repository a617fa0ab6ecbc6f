import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { BotulinumToxinStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000, as for the filler, so that the two
 * can stand side by side. Percentages are rounded to whole people, halves
 * outwards, and `reported` keeps what the source says.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const botulinumToxinOutcomes: readonly Outcome<BotulinumToxinStatement>[] = [
  { id: 'effect', kind: 'effect', statement: 'outcome-effect', estimate: NONE_FOUND },
];

export const botulinumToxinComplications: readonly Complication<BotulinumToxinStatement>[] = [
  {
    id: 'any',
    catalogue: 'CX-21',
    statement: 'complication-any',
    estimate: {
      kind: 'count',
      low: 160,
      high: 160,
      of: 1000,
      reported: { min: 16, max: 16 },
      unit: 'treatments',
      studied: { units: 4268 },
      certainty: 'low',
      sources: ['zargaran-2022'],
    },
  },
  // The rate that circulates for a drooping eyelid is from memory, so the note of the statement has it.
  { id: 'droop', catalogue: 'CX-21', statement: 'complication-droop', estimate: NONE_FOUND },
  { id: 'double-vision', catalogue: 'CX-21', statement: 'complication-double-vision', estimate: NONE_FOUND },
  { id: 'uneven-brow', catalogue: 'CX-21', statement: 'complication-uneven-brow', estimate: NONE_FOUND },
  { id: 'spread', catalogue: 'CX-21', statement: 'complication-spread', estimate: NONE_FOUND },
  {
    id: 'fake-product',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-fake',
    estimate: NONE_FOUND,
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
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];
