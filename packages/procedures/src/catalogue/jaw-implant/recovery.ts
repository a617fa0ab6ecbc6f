import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { jawImplantRestrictions } from './restrictions.ts';
import type { JawImplantStatement } from './statements.ts';

export const jawImplantRecovery: RecoveryData<JawImplantStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-swelling'],
      care: ['care-head-up', 'care-cold-pack', 'care-liquids'],
    },
    {
      id: 'early',
      span: days(4, 14),
      title: 'phase-early',
      normal: ['normal-stiff'],
      care: ['care-soft-food', 'care-mouthwash'],
    },
    { id: 'settling', span: days(15, 30), title: 'phase-settling', normal: ['normal-settling'], care: ['care-tell'] },
    {
      id: 'final-shape',
      span: days(31, 180),
      title: 'phase-final',
      normal: ['normal-slow-swelling'],
      care: ['care-tell'],
    },
    { id: 'later', span: days(181, null), title: 'phase-later', normal: ['normal-later'], care: ['care-tell'] },
  ],
  restrictions: jawImplantRestrictions,
  tasks: [
    { id: 'head-up', span: days(0, 3), statement: 'care-head-up', touches: [] },
    { id: 'cold-pack', span: days(0, 3), statement: 'care-cold-pack', touches: [] },
    { id: 'liquids', span: days(0, 3), statement: 'care-liquids', touches: [] },
    { id: 'soft-food', span: days(4, 14), statement: 'care-soft-food', touches: [] },
    { id: 'mouthwash', span: days(4, 14), statement: 'care-mouthwash', touches: ['rinsing'] },
  ],
  visits: [
    {
      id: 'first-check',
      kind: 'check',
      window: { unit: 'day', min: 1, max: 3 },
      mergeable: true,
      statement: 'visit-first',
    },
    {
      id: 'second-check',
      kind: 'check',
      window: { unit: 'day', min: 7, max: 10 },
      mergeable: true,
      statement: 'visit-second',
    },
    {
      id: 'four-weeks',
      kind: 'check',
      window: { unit: 'week', min: 4, max: 4 },
      mergeable: true,
      statement: 'visit-four-weeks',
    },
    {
      id: 'shape',
      kind: 'check',
      window: { unit: 'month', min: 3, max: 3 },
      mergeable: true,
      statement: 'visit-shape',
    },
    {
      id: 'final-shape',
      kind: 'check',
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    {
      id: 'contact-sport',
      kind: 'contact-sport',
      window: { unit: 'day', min: 29, max: 29 },
      statement: 'milestone-contact-sport',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 3, max: 6 }, statement: 'milestone-shape' },
  ],
};
