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
      normal: ['normal-large-swelling'],
      care: ['care-breathing', 'care-head-up', 'care-sip'],
    },
    {
      id: 'first-week',
      span: days(2, 7),
      title: 'phase-first-week',
      normal: ['normal-peak'],
      care: ['care-liquids', 'care-mouthwash', 'care-head-up', 'care-band'],
    },
    {
      id: 'early',
      span: days(8, 28),
      title: 'phase-early',
      normal: ['normal-less-swelling'],
      care: ['care-soft-food', 'care-opening'],
    },
    {
      id: 'settling',
      span: days(29, 90),
      title: 'phase-settling',
      normal: ['normal-numbness-fading'],
      care: ['care-food-steps'],
    },
    { id: 'final', span: days(91, 365), title: 'phase-final', normal: ['normal-final'], care: ['care-tell'] },
    // The evidence ends with the first year.
    { id: 'later', span: days(366, null), title: 'phase-later', normal: ['normal-later'], care: ['care-tell'] },
  ],
  restrictions: jawlineContouringRestrictions,
  tasks: [
    { id: 'breathing', span: days(0, 1), statement: 'care-breathing', touches: [] },
    { id: 'head-up', span: days(0, 7), statement: 'care-head-up', touches: [] },
    { id: 'sip', span: days(0, 1), statement: 'care-sip', touches: [] },
    { id: 'liquids', span: days(2, 7), statement: 'care-liquids', touches: [] },
    { id: 'mouthwash', span: days(2, 7), statement: 'care-mouthwash', touches: ['rinsing'] },
    { id: 'band', span: days(2, 7), statement: 'care-band', touches: [] },
    { id: 'soft-food', span: days(8, 28), statement: 'care-soft-food', touches: ['chewing-on-site'] },
    { id: 'opening', span: days(8, 28), statement: 'care-opening', touches: [] },
    { id: 'food-steps', span: days(29, 90), statement: 'care-food-steps', touches: ['hard-food'] },
  ],
  visits: jawlineContouringVisits,
  // The evidence names no day for work or for going out.
  milestones: [
    { id: 'driving', kind: 'driving', window: { unit: 'day', min: 2, max: 3 }, statement: 'milestone-driving' },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 29, max: 29 }, statement: 'milestone-exercise' },
    { id: 'food', kind: 'normal-food', window: { unit: 'day', min: 29, max: 90 }, statement: 'milestone-food' },
    {
      id: 'contact-sport',
      kind: 'contact-sport',
      window: { unit: 'day', min: 43, max: 57 },
      statement: 'milestone-contact-sport',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 6, max: 12 }, statement: 'milestone-shape' },
  ],
};
