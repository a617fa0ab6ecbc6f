import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { MiniDentalImplantsStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 100 implants or people. What was seen in
 * one practice with 25 people (a broken denture base, a new lining, a broken
 * implant) is too little to be drawn, so the notes of the statements have it.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const miniDentalImplantsOutcomes: readonly Outcome<MiniDentalImplantsStatement>[] = [
  {
    id: 'seven-years',
    kind: 'survival',
    statement: 'outcome-seven-years',
    estimate: {
      kind: 'count',
      low: 91,
      high: 91,
      of: 100,
      reported: { min: 91.4, max: 91.4 },
      unit: 'implants',
      within: { unit: 'year', value: 7 },
      studied: { people: 1005, units: 3787 },
      certainty: 'low',
      sources: ['mdi-2025'],
    },
  },
  {
    id: 'overall',
    kind: 'survival',
    statement: 'outcome-overall',
    estimate: {
      kind: 'count',
      low: 92,
      high: 92,
      of: 100,
      reported: { min: 92.3, max: 92.3 },
      unit: 'implants',
      certainty: 'low',
      sources: ['lemos-2017'],
    },
  },
  {
    id: 'lower-jaw',
    kind: 'survival',
    statement: 'outcome-lower-jaw',
    estimate: {
      kind: 'count',
      low: 96,
      high: 96,
      of: 100,
      reported: { min: 95.6, max: 95.6 },
      unit: 'implants',
      certainty: 'low',
      sources: ['jawad-2019'],
    },
  },
  {
    id: 'consensus',
    kind: 'survival',
    statement: 'outcome-consensus',
    estimate: {
      kind: 'count',
      low: 80,
      high: 100,
      of: 100,
      reported: { min: 80, max: 100 },
      unit: 'implants',
      within: { unit: 'month', value: 78 },
      certainty: 'low',
      sources: ['iti-2018-ndi'],
    },
  },
];

export const miniDentalImplantsComplications: readonly Complication<MiniDentalImplantsStatement>[] = [
  {
    id: 'loss-lower',
    catalogue: 'CX-08',
    statement: 'complication-loss-lower',
    estimate: {
      kind: 'count',
      low: 5,
      high: 5,
      of: 100,
      reported: { min: 4.9, max: 4.9 },
      unit: 'implants',
      certainty: 'low',
      sources: ['lemos-2017'],
    },
  },
  {
    id: 'loss-upper',
    catalogue: 'CX-08',
    statement: 'complication-loss-upper',
    estimate: {
      kind: 'count',
      low: 32,
      high: 32,
      of: 100,
      reported: { min: 31.7, max: 31.7 },
      unit: 'implants',
      certainty: 'low',
      sources: ['lemos-2017'],
    },
  },
  { id: 'late-loss', catalogue: 'CX-09', statement: 'complication-late-loss', estimate: NONE_FOUND },
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
      certainty: 'low',
      sources: ['diaz-2022'],
    },
  },
  { id: 'broken-denture', catalogue: 'CX-14', statement: 'complication-denture-break', estimate: NONE_FOUND },
  { id: 'worn-clips', catalogue: 'CX-14', statement: 'complication-clips', estimate: NONE_FOUND },
  { id: 'new-lining', catalogue: 'CX-14', statement: 'complication-lining', estimate: NONE_FOUND },
  {
    id: 'broken-implant',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-implant-break',
    estimate: NONE_FOUND,
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
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
];
