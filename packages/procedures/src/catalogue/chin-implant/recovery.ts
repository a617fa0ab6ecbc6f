import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { chinImplantRestrictions } from './restrictions.ts';
import type { ChinImplantStatement } from './statements.ts';

export const chinImplantRecovery: RecoveryData<ChinImplantStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-swelling', 'normal-stiff'],
      care: ['care-head-up', 'care-cold-pack', 'care-soft-food', 'care-mouthwash'],
    },
    {
      id: 'early',
      span: days(4, 10),
      title: 'phase-early',
      normal: ['normal-bruise'],
      care: ['care-soft-food'],
    },
    {
      id: 'settling',
      span: days(11, 42),
      title: 'phase-settling',
      normal: ['normal-settling'],
      care: ['care-build-activity'],
    },
    {
      id: 'final-shape',
      span: days(43, 180),
      title: 'phase-final',
      normal: ['normal-numbness-fading'],
      care: ['care-look'],
    },
    {
      id: 'later',
      span: days(181, null),
      title: 'phase-later',
      normal: ['normal-later'],
      care: ['care-look'],
    },
  ],
  restrictions: chinImplantRestrictions,
  tasks: [
    { id: 'head-up', span: days(0, 3), statement: 'care-head-up', touches: [] },
    { id: 'cold-pack', span: days(0, 3), statement: 'care-cold-pack', touches: [] },
    { id: 'mouthwash', span: days(0, 3), statement: 'care-mouthwash', touches: ['rinsing'] },
    { id: 'soft-food', span: days(0, 7), statement: 'care-soft-food', touches: [] },
    { id: 'build-activity', span: days(11, 42), statement: 'care-build-activity', touches: ['strenuous-exercise'] },
  ],
  visits: [
    {
      id: 'first-check',
      kind: 'check',
      window: { unit: 'day', min: 1, max: 2 },
      mergeable: true,
      statement: 'visit-first',
    },
    {
      id: 'stitches',
      kind: 'stitches',
      window: { unit: 'day', min: 5, max: 7 },
      mergeable: false,
      statement: 'visit-stitches',
    },
    {
      id: 'six-weeks',
      kind: 'check',
      window: { unit: 'week', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-six-weeks',
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
    { id: 'desk-work', kind: 'desk-work', window: { unit: 'day', min: 7, max: 10 }, statement: 'milestone-work' },
    {
      id: 'activity',
      kind: 'normal-activity',
      window: { unit: 'day', min: 10, max: 10 },
      statement: 'milestone-activity',
    },
    {
      id: 'contact-sport',
      kind: 'contact-sport',
      window: { unit: 'day', min: 29, max: 43 },
      statement: 'milestone-contact-sport',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 3, max: 6 }, statement: 'milestone-shape' },
  ],
};
