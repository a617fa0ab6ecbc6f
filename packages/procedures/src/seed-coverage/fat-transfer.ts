import type { Coverage } from './coverage.ts';
import type { SeedStatementIdOf } from './seed-statement-id.ts';
import { addressesOf, type StatementAddress } from './statement-address.ts';

function fat(key: string): readonly StatementAddress[] {
  return addressesOf(['facial-fat-transfer', 'breast-fat-transfer', 'hand-fat-transfer', 'gluteal-fat-transfer'], key);
}

/** Fat transfer: face, breast, hands and buttocks. */
export const fatTransfer: Readonly<Record<SeedStatementIdOf<'G'>, Coverage>> = {
  'G-01': { carriedBy: fat('summary') },
  'G-02': { carriedBy: fat('summary') },
  'G-03': { leftOut: 'C-26: no source, and fillers are far more common.' },
  'G-04': { carriedBy: fat('body-location') },
  'G-05': {
    carriedBy: [
      'facial-fat-transfer/step-decant',
      'hand-fat-transfer/step-decant',
      'gluteal-fat-transfer/step-prepare',
    ],
  },
  'G-06': { carriedBy: ['facial-fat-transfer/step-inject', 'gluteal-fat-transfer/step-inject'] },
  'G-07': { correctedBy: ['C-27'], at: ['gluteal-fat-transfer/safety-under-skin', 'gluteal-fat-transfer/step-inject'] },
  'G-08': { carriedBy: fat('step-harvest') },
  'G-09': { carriedBy: ['facial-fat-transfer/step-harvest', 'hand-fat-transfer/step-harvest'] },
  'G-10': {
    correctedBy: ['C-28'],
    at: [
      'facial-fat-transfer/summary',
      'facial-fat-transfer/complication-blindness',
      'facial-fat-transfer/complication-stroke',
      'facial-fat-transfer/complication-embolism',
      'facial-fat-transfer/complication-donor',
      'breast-fat-transfer/summary',
      'hand-fat-transfer/summary',
    ],
  },
  'G-11': {
    carriedBy: [
      'facial-fat-transfer/longevity',
      'facial-fat-transfer/complication-fat-loss',
      'breast-fat-transfer/normal-volume',
      'hand-fat-transfer/complication-fat-loss',
      'gluteal-fat-transfer/complication-fat-loss',
    ],
  },
  'G-12': {
    carriedBy: [
      'facial-fat-transfer/complication-oil-cyst',
      'breast-fat-transfer/complication-oil-cyst',
      'hand-fat-transfer/complication-oil-cyst',
      'gluteal-fat-transfer/complication-lumps',
    ],
  },
  'G-13': { correctedBy: ['C-29'], at: fat('material-own-fat') },
  'G-14': { correctedBy: ['C-29'], at: fat('material-own-fat') },
  'G-15': { leftOut: 'A hope for the future, with no source in the evidence.' },
  'G-16': { carriedBy: ['gluteal-fat-transfer/alternative-implant'] },
  'G-17': {
    correctedBy: ['C-27'],
    at: ['gluteal-fat-transfer/safety-no-label', 'gluteal-fat-transfer/alternative-implant'],
  },
  'G-18': { correctedBy: ['C-27'], at: ['gluteal-fat-transfer/safety-death', 'gluteal-fat-transfer/caution-deep'] },
  'G-19': { leftOut: 'No source compares how much fat stays in the buttocks with other parts.' },
  'G-20': { carriedBy: ['facial-fat-transfer/indication-volume'] },
  'G-21': { carriedBy: ['breast-fat-transfer/indication-rebuilt'] },
  'G-22': { carriedBy: ['hand-fat-transfer/indication-thin', 'hand-fat-transfer/summary'] },
  'G-23': { leftOut: 'Advertising.' },
  'G-24': { correctedBy: ['C-29'], at: ['hand-fat-transfer/material-own-fat'] },
  'G-25': { correctedBy: ['C-30'], at: ['hand-fat-transfer/longevity'] },
  'G-26': {
    leftOut:
      'About the title of the source text, not about a treatment; each of its four areas is a procedure of its own.',
  },
};
