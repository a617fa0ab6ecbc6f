import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { genioplastyRestrictions } from './restrictions.ts';
import type { GenioplastyStatement } from './statements.ts';

export const genioplastyRecovery: RecoveryData<GenioplastyStatement> = {
  phases: [
    {
      id: 'hospital',
      span: days(0, 1),
      title: 'phase-hospital',
      normal: ['normal-oozing', 'normal-numb'],
      care: ['care-press', 'care-medicine'],
    },
    {
      id: 'first-week',
      span: days(2, 7),
      title: 'phase-first-week',
      normal: ['normal-swelling'],
      care: ['care-soft-food', 'care-mouthwash', 'care-head-up', 'care-tape'],
    },
    {
      id: 'early',
      span: days(8, 21),
      title: 'phase-early',
      normal: ['normal-stitches'],
      care: ['care-soft-food'],
    },
    {
      id: 'bone-healing',
      span: days(22, 84),
      title: 'phase-bone-healing',
      normal: ['normal-numbness-fading'],
      care: ['care-food-steps'],
    },
    {
      id: 'final-shape',
      span: days(85, 365),
      title: 'phase-final',
      normal: ['normal-final'],
      care: ['care-tell'],
    },
    // The evidence ends with the first year.
    { id: 'later', span: days(366, null), title: 'phase-later', normal: ['normal-later'], care: ['care-tell'] },
  ],
  restrictions: genioplastyRestrictions,
  tasks: [
    { id: 'press', span: days(0, 1), statement: 'care-press', touches: [] },
    { id: 'medicine', span: days(0, 1), statement: 'care-medicine', touches: [] },
    { id: 'soft-food', span: days(2, 21), statement: 'care-soft-food', touches: [] },
    { id: 'mouthwash', span: days(2, 7), statement: 'care-mouthwash', touches: ['rinsing'] },
    { id: 'head-up', span: days(2, 7), statement: 'care-head-up', touches: [] },
    { id: 'tape', span: days(2, 7), statement: 'care-tape', touches: [] },
    { id: 'food-steps', span: days(22, 84), statement: 'care-food-steps', touches: [] },
  ],
  visits: [
    {
      id: 'xray',
      kind: 'imaging',
      window: { unit: 'day', min: 0, max: 1 },
      mergeable: false,
      statement: 'visit-xray',
    },
    {
      id: 'first-week',
      kind: 'check',
      window: { unit: 'day', min: 7, max: 7 },
      mergeable: true,
      statement: 'visit-first-week',
    },
    {
      id: 'weeks-two-three',
      kind: 'check',
      window: { unit: 'week', min: 2, max: 3 },
      mergeable: true,
      statement: 'visit-check',
    },
    {
      id: 'bone',
      kind: 'check',
      window: { unit: 'week', min: 6, max: 12 },
      mergeable: true,
      statement: 'visit-check',
    },
    {
      id: 'half-year',
      kind: 'result-review',
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
    {
      id: 'year',
      kind: 'result-review',
      window: { unit: 'month', min: 12, max: 12 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    { id: 'driving', kind: 'driving', window: { unit: 'day', min: 2, max: 3 }, statement: 'milestone-driving' },
    { id: 'desk-work', kind: 'desk-work', window: { unit: 'day', min: 7, max: 7 }, statement: 'milestone-work' },
    {
      id: 'activity',
      kind: 'normal-activity',
      window: { unit: 'day', min: 7, max: 14 },
      statement: 'milestone-activity',
    },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 22, max: 22 }, statement: 'milestone-exercise' },
    { id: 'food', kind: 'normal-food', window: { unit: 'day', min: 22, max: 84 }, statement: 'milestone-food' },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 9, max: 12 }, statement: 'milestone-shape' },
  ],
};
