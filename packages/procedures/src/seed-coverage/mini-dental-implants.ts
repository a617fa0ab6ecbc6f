import type { Coverage } from './coverage.ts';
import type { SeedStatementIdOf } from './seed-statement-id.ts';

/** Mini dental implants under a denture, and how bone bonds. */
export const miniDentalImplants: Readonly<Record<SeedStatementIdOf<'D'>, Coverage>> = {
  'D-01': { carriedBy: ['mini-dental-implants/alternative-denture'] },
  'D-02': { carriedBy: ['mini-dental-implants/alternative-denture'] },
  'D-03': { carriedBy: ['mini-dental-implants/indication-loose-denture'] },
  'D-04': { carriedBy: ['mini-dental-implants/indication-loose-denture'] },
  'D-05': { carriedBy: ['mini-dental-implants/summary'] },
  'D-06': { correctedBy: ['C-21'], at: ['mini-dental-implants/summary'] },
  'D-07': { correctedBy: ['C-21'], at: ['mini-dental-implants/summary'] },
  'D-08': { correctedBy: ['C-21'], at: ['mini-dental-implants/longevity'] },
  'D-09': { carriedBy: ['mini-dental-implants/material-titanium', 'mini-dental-implants/definition-bonding'] },
  'D-10': { carriedBy: ['mini-dental-implants/definition-bonding'] },
  'D-11': { carriedBy: ['mini-dental-implants/definition-bonding'] },
  'D-12': { carriedBy: ['mini-dental-implants/definition-bonding'] },
  'D-13': { carriedBy: ['mini-dental-implants/definition-bonding'] },
  'D-14': { carriedBy: ['mini-dental-implants/definition-bonding', 'mini-dental-implants/summary'] },
  'D-15': { leftOut: 'A question that people ask; C-22 answers it at mini-dental-implants/care-lifelong.' },
  'D-16': { correctedBy: ['C-22'], at: ['mini-dental-implants/care-lifelong'] },
  'D-17': { correctedBy: ['C-22'], at: ['mini-dental-implants/care-lifelong'] },
  'D-18': { carriedBy: ['mini-dental-implants/care-loose-post'] },
  'D-19': { carriedBy: ['mini-dental-implants/definition-bonding'] },
  'D-20': {
    carriedBy: [
      'mini-dental-implants/complication-loss-lower',
      'mini-dental-implants/complication-loss-upper',
      'mini-dental-implants/care-loose-post',
    ],
  },
  'D-21': { carriedBy: ['mini-dental-implants/complication-peri-implantitis'] },
  'D-22': { carriedBy: ['mini-dental-implants/care-clean', 'risk-factors/R13-patient'] },
  'D-23': { carriedBy: ['mini-dental-implants/preparation-smoking', 'mini-dental-implants/caution-heavy-smoking'] },
  'D-24': {
    carriedBy: [
      'mini-dental-implants/care-around-posts',
      'mini-dental-implants/care-denture',
      'mini-dental-implants/care-clean',
    ],
  },
  'D-25': {
    carriedBy: [
      'mini-dental-implants/visit-sore-spots',
      'mini-dental-implants/visit-healing',
      'mini-dental-implants/visit-bonding',
      'mini-dental-implants/visit-upkeep',
    ],
  },
};
