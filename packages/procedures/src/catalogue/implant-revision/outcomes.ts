import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { ImplantRevisionStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 100. That 8 of 69 new implants failed
 * again in one clinic is too little to be drawn, so the note of its statement has it.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const implantRevisionOutcomes: readonly Outcome<ImplantRevisionStatement>[] = [
  {
    id: 'second',
    kind: 'survival',
    statement: 'outcome-second',
    estimate: {
      kind: 'count',
      low: 71,
      high: 100,
      of: 100,
      reported: { min: 71, max: 100 },
      unit: 'implants',
      certainty: 'low',
      sources: ['quaranta-2014'],
    },
  },
  {
    id: 'third',
    kind: 'survival',
    statement: 'outcome-third',
    estimate: {
      kind: 'count',
      low: 84,
      high: 84,
      of: 100,
      reported: { min: 83.75, max: 83.75 },
      unit: 'implants',
      certainty: 'low',
      sources: ['quaranta-2014'],
    },
  },
  {
    id: 'one-year',
    kind: 'survival',
    statement: 'outcome-one-year',
    estimate: {
      kind: 'count',
      low: 97,
      high: 97,
      of: 100,
      reported: { min: 96.7, max: 96.7 },
      interval: { min: 92.8, max: 99.3 },
      unit: 'implants',
      within: { unit: 'year', value: 1 },
      certainty: 'moderate',
      sources: ['ebd-2025-replacement'],
    },
  },
  {
    id: 'graft-at-once',
    kind: 'survival',
    statement: 'outcome-graft-at-once',
    estimate: {
      kind: 'count',
      low: 98,
      high: 98,
      of: 100,
      reported: { min: 97.6, max: 97.6 },
      unit: 'implants',
      within: { unit: 'year', value: 1 },
      certainty: 'low',
      sources: ['ebd-2025-replacement'],
    },
  },
  {
    id: 'graft-later',
    kind: 'survival',
    statement: 'outcome-graft-later',
    estimate: {
      kind: 'count',
      low: 92,
      high: 92,
      of: 100,
      reported: { min: 91.7, max: 91.7 },
      unit: 'implants',
      within: { unit: 'year', value: 1 },
      certainty: 'low',
      sources: ['ebd-2025-replacement'],
    },
  },
];

export const implantRevisionComplications: readonly Complication<ImplantRevisionStatement>[] = [
  // What is left of the survival that the same review reports.
  {
    id: 'new-failure',
    catalogue: 'CX-08',
    statement: 'complication-new-failure',
    estimate: {
      kind: 'count',
      low: 0,
      high: 29,
      of: 100,
      reported: { min: 0, max: 29 },
      unit: 'implants',
      certainty: 'low',
      sources: ['quaranta-2014'],
    },
  },
  {
    id: 'graft-failure',
    catalogue: 'CX-15',
    statement: 'complication-graft',
    estimate: {
      kind: 'count',
      low: 4,
      high: 4,
      of: 100,
      reported: { min: 4.4, max: 4.4 },
      unit: 'grafts',
      certainty: 'low',
      sources: ['lateral-aug-2022'],
    },
  },
  {
    id: 'feeling-early',
    catalogue: 'CX-11',
    statement: 'complication-feeling-early',
    estimate: {
      kind: 'count',
      low: 13,
      high: 13,
      of: 100,
      reported: { min: 13, max: 13 },
      unit: 'people',
      within: { unit: 'day', value: 10 },
      certainty: 'low',
      sources: ['lin-2016'],
    },
  },
  {
    id: 'feeling-lasting',
    catalogue: 'CX-11',
    statement: 'complication-feeling-lasting',
    estimate: {
      kind: 'count',
      low: 3,
      high: 3,
      of: 100,
      reported: { min: 3, max: 3 },
      unit: 'people',
      within: { unit: 'year', value: 1 },
      certainty: 'low',
      sources: ['lin-2016'],
    },
  },
  {
    id: 'radiation-necrosis',
    catalogue: 'CX-13',
    statement: 'complication-radiation-necrosis',
    estimate: {
      kind: 'count',
      low: 3,
      high: 3,
      of: 100,
      reported: { min: 3, max: 3 },
      interval: { min: 1.6, max: 4.9 },
      unit: 'people',
      certainty: 'low',
      sources: ['toneatti-2021'],
    },
  },
  { id: 'jaw-necrosis', catalogue: 'CX-12', statement: 'complication-jaw-necrosis', estimate: NONE_FOUND },
  {
    id: 'bone-defect',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-bone-defect',
    estimate: NONE_FOUND,
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
];
