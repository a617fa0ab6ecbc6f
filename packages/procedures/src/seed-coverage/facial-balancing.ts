import type { Coverage } from './coverage.ts';
import type { SeedStatementIdOf } from './seed-statement-id.ts';

/** Plans of several treatments of the face. */
export const facialBalancing: Readonly<Record<SeedStatementIdOf<'E'>, Coverage>> = {
  'E-01': { carriedBy: ['facial-balancing/summary'] },
  'E-02': { carriedBy: ['facial-balancing/summary', 'facial-balancing/indication-proportion'] },
  'E-03': { correctedBy: ['C-23'], at: ['facial-balancing/step-who'] },
  'E-04': { carriedBy: ['facial-balancing/step-assess'] },
  'E-05': { carriedBy: ['facial-balancing/step-choose', 'facial-balancing/summary'] },
  'E-06': { carriedBy: ['facial-balancing/definition-injections'] },
  'E-07': { correctedBy: ['C-24'], at: ['facial-balancing/definition-injections'] },
  'E-08': { carriedBy: ['facial-balancing/definition-injections'] },
  'E-09': { carriedBy: ['facial-balancing/definition-operations'] },
  'E-10': { carriedBy: ['facial-balancing/definition-operations'] },
  'E-11': { carriedBy: ['facial-balancing/definition-operations'] },
  'E-12': {
    carriedBy: [
      'facial-balancing/indication-contour',
      'facial-balancing/indication-volume',
      'facial-balancing/indication-asymmetry',
      'facial-balancing/indication-proportion',
    ],
  },
  'E-13': { carriedBy: ['facial-balancing/step-goals'] },
  'E-14': { carriedBy: ['facial-balancing/step-options'] },
  'E-15': { carriedBy: ['facial-balancing/step-options'] },
  'E-16': { carriedBy: ['facial-balancing/normal-swelling'] },
  'E-17': {
    correctedBy: ['C-25'],
    at: [
      'facial-balancing/normal-time',
      'facial-balancing/definition-timelines',
      'facial-balancing/complication-blockage',
      'facial-balancing/complication-sight-loss',
      'facial-balancing/complication-stroke',
      'facial-balancing/complication-numb',
    ],
  },
  'E-18': { carriedBy: ['facial-balancing/normal-gradual'] },
  'E-19': { carriedBy: ['facial-balancing/step-follow-up'] },
  'E-20': { carriedBy: ['facial-balancing/care-talk'] },
  'E-21': { correctedBy: ['C-10'], at: ['facial-balancing/step-goals', 'facial-balancing/caution-distress'] },
  'E-22': { leftOut: 'Advertising: a promise about how results look.' },
  'E-23': { leftOut: 'Advertising: a promise about the provider and the outcome.' },
  'E-24': { leftOut: 'The label of a video that the source text does not hold.' },
};
