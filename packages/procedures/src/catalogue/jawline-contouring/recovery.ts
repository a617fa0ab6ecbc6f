import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { jawlineContouringRestrictions } from './restrictions.ts';
import type { JawlineContouringStatement } from './statements.ts';
import { jawlineContouringVisits } from './visits.ts';

/** The recovery from the reduction. Every day of it needs a clinician's review; most are from memory. */
export const jawlineContouringRecovery: RecoveryData<JawlineContouringStatement> = {
  phases: [
    {
      id: 'hospital',
      span: days(0, 1),
      title: 'phase-hospital',
      normal: ['normal-swelling'],
      care: ['safety-breathing', 'care-head-up'],
    },
    {
      id: 'first-week',
      span: days(2, 7),
      title: 'phase-first-week',
      normal: [],
      care: ['care-mouthwash', 'care-head-up', 'care-band'],
    },
    {
      id: 'early',
      span: days(8, 28),
      title: 'phase-early',
      normal: [],
      care: ['care-soft-food'],
    },
    {
      id: 'settling',
      span: days(29, 90),
      title: 'phase-settling',
      normal: ['normal-numbness-fading'],
      care: ['care-food-steps'],
    },
    { id: 'final', span: days(91, 365), title: 'phase-final', normal: [], care: ['care-tell'] },
    // The evidence ends with the first year.
    { id: 'later', span: days(366, null), title: 'phase-later', normal: [], care: ['care-tell'] },
  ],
  restrictions: jawlineContouringRestrictions,
  tasks: [
    { id: 'breathing', span: days(0, 1), statement: 'safety-breathing', touches: [] },
    { id: 'head-up', span: days(0, 7), statement: 'care-head-up', touches: [] },
    { id: 'mouthwash', span: days(2, 7), statement: 'care-mouthwash', touches: ['rinsing'] },
    { id: 'band', span: days(2, 7), statement: 'care-band', touches: [] },
    { id: 'soft-food', span: days(8, 28), statement: 'care-soft-food', touches: ['chewing-on-site'] },
    { id: 'food-steps', span: days(29, 90), statement: 'care-food-steps', touches: ['hard-food'] },
  ],
  visits: jawlineContouringVisits,
  // The evidence names no day for work or for going out.
  milestones: [
    { id: 'driving', kind: 'driving', window: { unit: 'day', min: 2, max: 3 }, statement: 'milestone-driving' },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 29, max: 29 }, statement: 'milestone-exercise' },
    { id: 'food', kind: 'normal-food', window: { unit: 'day', min: 29, max: 90 }, statement: 'milestone-food' },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 6, max: 12 }, statement: 'milestone-shape' },
  ],
};
