import { unknown } from '../../model/unknown.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { DentalImplantStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 100: none of its figures needs a finer
 * grain. Percentages are rounded to whole people or implants, halves outwards,
 * and `reported` keeps what the source says.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const dentalImplantOutcomes: readonly Outcome<DentalImplantStatement>[] = [
  {
    id: 'ten-years',
    kind: 'survival',
    statement: 'outcome-ten-years',
    estimate: {
      kind: 'count',
      low: 93,
      high: 96,
      of: 100,
      reported: { min: 93.2, max: 96.4 },
      unit: 'implants',
      within: { unit: 'year', value: 10 },
      certainty: 'moderate',
      sources: ['howe-2019'],
    },
  },
  {
    id: 'ten-years-older',
    kind: 'survival',
    statement: 'outcome-ten-years-older',
    estimate: {
      kind: 'count',
      low: 91,
      high: 92,
      of: 100,
      reported: { min: 91.5, max: 91.5 },
      unit: 'implants',
      within: { unit: 'year', value: 10 },
      certainty: 'low',
      sources: ['howe-2019'],
    },
  },
  {
    id: 'thirteen-years',
    kind: 'survival',
    statement: 'outcome-thirteen-years',
    estimate: {
      kind: 'count',
      low: 95,
      high: 95,
      of: 100,
      reported: { min: 94.6, max: 94.6 },
      unit: 'implants',
      within: { unit: 'year', value: 13.4 },
      certainty: 'moderate',
      sources: ['moraschini-2015'],
    },
  },
  {
    id: 'twenty-years',
    kind: 'survival',
    statement: 'outcome-twenty-years',
    estimate: {
      kind: 'count',
      low: 78,
      high: 92,
      of: 100,
      reported: { min: 78, max: 92 },
      unit: 'implants',
      within: { unit: 'year', value: 20 },
      certainty: 'low',
      sources: ['kupka-2024'],
    },
  },
];

export const dentalImplantComplications: readonly Complication<DentalImplantStatement>[] = [
  {
    id: 'early-failure',
    catalogue: 'CX-08',
    statement: 'complication-early-failure',
    estimate: {
      kind: 'count',
      low: 2,
      high: 8,
      of: 100,
      reported: { min: 1.7, max: 8 },
      unit: 'implants',
      within: { unit: 'year', value: 1 },
      certainty: 'low',
      sources: ['zhejiang-2022', 'oasis-2014'],
    },
  },
  {
    id: 'late-loss',
    catalogue: 'CX-09',
    statement: 'complication-late-loss',
    estimate: {
      kind: 'count',
      low: 4,
      high: 7,
      of: 100,
      reported: { min: 3.6, max: 6.8 },
      unit: 'implants',
      within: { unit: 'year', value: 10 },
      certainty: 'moderate',
      sources: ['howe-2019'],
    },
  },
  {
    id: 'peri-implantitis',
    catalogue: 'CX-10',
    statement: 'complication-peri-implantitis',
    estimate: {
      kind: 'count',
      low: 20,
      high: 20,
      of: 100,
      reported: { min: 19.5, max: 19.5 },
      unit: 'people',
      certainty: 'moderate',
      sources: ['diaz-2022'],
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
      certainty: 'moderate',
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
      certainty: 'moderate',
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
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'bleeding',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-bleeding',
    estimate: NONE_FOUND,
  },
  {
    id: 'sinus-opening',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-sinus',
    estimate: NONE_FOUND,
  },
  {
    id: 'wrong-position',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-position',
    estimate: NONE_FOUND,
  },
  {
    id: 'loose-screw',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-screw',
    estimate: NONE_FOUND,
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
];
