import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate, ShareEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { FacialFatTransferStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000 people: blood clots (at most 1 of
 * 1000) would vanish out of 100. `reported` keeps what the source says in %.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

/** Single studies range from 26 to 83%; the interval is that of their pooled mean, 47%. */
const RETENTION: ShareEstimate = {
  kind: 'share',
  percent: { min: 26, max: 83 },
  interval: { min: 41, max: 53 },
  of: 'graft-volume',
  certainty: 'low',
  sources: ['lv-2021'],
};

export const facialFatTransferOutcomes: readonly Outcome<FacialFatTransferStatement>[] = [
  { id: 'retention', kind: 'retention', statement: 'outcome-retention', estimate: RETENTION },
  {
    id: 'retention-one-year',
    kind: 'retention',
    statement: 'outcome-retention-year',
    estimate: {
      kind: 'share',
      percent: { min: 43, max: 64 },
      of: 'graft-volume',
      within: { unit: 'month', value: 12 },
      certainty: 'low',
      sources: ['jpras-2023-fat'],
    },
  },
];

export const facialFatTransferComplications: readonly Complication<FacialFatTransferStatement>[] = [
  {
    id: 'any',
    catalogue: 'CX-22',
    statement: 'complication-any',
    estimate: {
      kind: 'count',
      low: 23,
      high: 60,
      of: 1000,
      reported: { min: 2.27, max: 6 },
      unit: 'people',
      certainty: 'low',
      sources: ['gornitsky-2018', 'jpras-2023-fat', 'groen-2017'],
    },
  },
  {
    id: 'haematoma',
    catalogue: 'CX-22',
    statement: 'complication-haematoma',
    estimate: {
      kind: 'count',
      low: 50,
      high: 50,
      of: 1000,
      reported: { min: 5, max: 5 },
      unit: 'people',
      certainty: 'low',
      sources: ['groen-2017'],
    },
  },
  {
    id: 'oil-cyst',
    catalogue: 'CX-25',
    statement: 'complication-oil-cyst',
    estimate: {
      kind: 'count',
      low: 20,
      high: 20,
      of: 1000,
      reported: { min: 2, max: 2 },
      unit: 'people',
      certainty: 'low',
      sources: ['groen-2017'],
    },
  },
  {
    id: 'irregularity',
    catalogue: 'CX-22',
    statement: 'complication-irregular',
    estimate: {
      kind: 'count',
      low: 20,
      high: 20,
      of: 1000,
      reported: { min: 2, max: 2 },
      unit: 'people',
      certainty: 'low',
      sources: ['groen-2017'],
    },
  },
  { id: 'fat-loss', catalogue: 'CX-23', statement: 'complication-fat-loss', estimate: RETENTION },
  // Cases are published, but nobody knows out of how many treatments.
  { id: 'blindness', catalogue: 'CX-17', statement: 'complication-blindness', estimate: NONE_FOUND },
  { id: 'stroke', catalogue: 'CX-18', statement: 'complication-stroke', estimate: NONE_FOUND },
  {
    id: 'fat-embolism',
    mechanism: 'mechanism-embolism',
    statement: 'complication-embolism',
    estimate: NONE_FOUND,
  },
  {
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'donor-site',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-donor',
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
