import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { cheekImplantRestrictions } from './restrictions.ts';
import type { CheekImplantStatement } from './statements.ts';

export const cheekImplantRecovery: RecoveryData<CheekImplantStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-swelling', 'normal-stiff'],
      care: ['care-head-up', 'care-cold-pack', 'care-mouthwash', 'care-soft-food', 'safety-eye'],
    },
    { id: 'early', span: days(4, 10), title: 'phase-early', normal: ['normal-stitches'], care: ['care-soft-food'] },
    {
      id: 'settling',
      span: days(11, 28),
      title: 'phase-settling',
      normal: ['normal-settling'],
      care: ['care-tell'],
    },
    {
      id: 'final-shape',
      span: days(29, 180),
      title: 'phase-final',
      normal: ['normal-slow-change'],
      care: ['care-tell'],
    },
    { id: 'later', span: days(181, null), title: 'phase-later', normal: ['normal-later'], care: ['care-tell'] },
  ],
  restrictions: cheekImplantRestrictions,
  tasks: [
    { id: 'head-up', span: days(0, 3), statement: 'care-head-up', touches: [] },
    { id: 'cold-pack', span: days(0, 3), statement: 'care-cold-pack', touches: [] },
    { id: 'mouthwash', span: days(0, 3), statement: 'care-mouthwash', touches: ['rinsing'] },
    { id: 'soft-food', span: days(0, 10), statement: 'care-soft-food', touches: [] },
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
      id: 'settling',
      kind: 'check',
      window: { unit: 'week', min: 4, max: 6 },
      mergeable: true,
      statement: 'visit-settling',
    },
    {
      id: 'final-shape',
      kind: 'check',
      window: { unit: 'month', min: 3, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    { id: 'desk-work', kind: 'desk-work', window: { unit: 'day', min: 7, max: 7 }, statement: 'milestone-work' },
    {
      id: 'contact-sport',
      kind: 'contact-sport',
      window: { unit: 'day', min: 29, max: 43 },
      statement: 'milestone-contact-sport',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 3, max: 6 }, statement: 'milestone-shape' },
  ],
};
