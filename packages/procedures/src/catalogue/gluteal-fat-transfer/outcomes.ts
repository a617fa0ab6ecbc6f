import { unknown } from '../../model/unknown.ts';
import type { NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { GlutealFatTransferStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000 people, since clots (1 of 1000)
 * would vanish out of 100. Death and fat in the lungs are rarer still and said in
 * words: as the range of the estimates that could be read, never the best figure.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const glutealFatTransferOutcomes: readonly Outcome<GlutealFatTransferStatement>[] = [
  // No study of buttocks counts the fat that stays, so the note of the statement has one clinic's word.
  { id: 'retention', kind: 'retention', statement: 'outcome-retention', estimate: NONE_FOUND },
];

export const glutealFatTransferComplications: readonly Complication<GlutealFatTransferStatement>[] = [
  {
    id: 'death',
    catalogue: 'CX-24',
    statement: 'complication-death',
    estimate: {
      kind: 'rare',
      // The less frequent end is the survey: 32 of 198,857.
      oneIn: { min: 3000, max: 6214 },
      unit: 'treatments',
      certainty: 'low',
      sources: ['modernaes-bbl', 'psp-bbl-tf', 'aserf-2017'],
    },
  },
  {
    id: 'fat-embolism',
    catalogue: 'CX-24',
    statement: 'complication-embolism',
    estimate: {
      kind: 'rare',
      // 103 of 198,857.
      oneIn: { min: 1931, max: 1931 },
      unit: 'treatments',
      studied: { units: 198_857 },
      certainty: 'low',
      sources: ['aserf-2017'],
    },
  },
  {
    id: 'any',
    mechanism: 'mechanism-several',
    statement: 'complication-any',
    estimate: {
      kind: 'count',
      low: 70,
      high: 100,
      of: 1000,
      reported: { min: 7, max: 10 },
      unit: 'people',
      certainty: 'low',
      sources: ['pmc-gluteal-2020'],
    },
  },
  {
    id: 'serious',
    mechanism: 'mechanism-several',
    statement: 'complication-serious',
    estimate: {
      kind: 'count',
      low: 0,
      high: 10,
      of: 1000,
      reported: { min: 0, max: 1 },
      unit: 'people',
      certainty: 'low',
      sources: ['pmc-gluteal-2020'],
    },
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
  {
    id: 'infection',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-infection',
    estimate: NONE_FOUND,
  },
  {
    id: 'seroma',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-seroma',
    estimate: NONE_FOUND,
  },
  {
    id: 'nerve',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-nerve',
    estimate: NONE_FOUND,
  },
  {
    id: 'shape',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-shape',
    estimate: NONE_FOUND,
  },
  { id: 'fat-loss', catalogue: 'CX-23', statement: 'complication-fat-loss', estimate: NONE_FOUND },
  { id: 'lumps', catalogue: 'CX-25', statement: 'complication-lumps', estimate: NONE_FOUND },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];
