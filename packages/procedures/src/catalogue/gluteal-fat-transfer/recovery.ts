import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { glutealFatTransferRestrictions } from './restrictions.ts';
import type { GlutealFatTransferStatement } from './statements.ts';

export const glutealFatTransferRecovery: RecoveryData<GlutealFatTransferStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-sore'],
      care: ['care-signs', 'safety-walk', 'care-sleep', 'care-garment'],
    },
    {
      id: 'early',
      span: days(4, 14),
      title: 'phase-early',
      normal: ['normal-bruise'],
      care: ['care-sleep', 'care-garment'],
    },
    {
      id: 'middle',
      span: days(15, 28),
      title: 'phase-middle',
      normal: ['normal-swelling'],
      care: ['care-cushion', 'care-garment'],
    },
    {
      id: 'settling',
      span: days(29, 56),
      title: 'phase-settling',
      normal: ['normal-volume'],
      care: ['care-light-exercise'],
    },
    {
      id: 'final-shape',
      span: days(57, 120),
      title: 'phase-final',
      normal: ['normal-stable'],
      care: ['care-weight', 'care-lump'],
    },
    {
      id: 'later',
      span: days(121, null),
      title: 'phase-later',
      normal: ['normal-later'],
      care: ['care-weight', 'care-lump'],
    },
  ],
  restrictions: glutealFatTransferRestrictions,
  tasks: [
    { id: 'signs', span: days(0, 3), statement: 'care-signs', touches: [] },
    { id: 'walk', span: days(0, 3), statement: 'safety-walk', touches: [] },
    // Lying on the front presses on the face, which another procedure may forbid.
    {
      id: 'sleep',
      span: days(0, 14),
      statement: 'care-sleep',
      touches: ['pressure-on-area'],
      positions: ['front', 'left-side', 'right-side'],
    },
    // "About a month" ends with the phase of week 4.
    { id: 'garment', span: days(0, 28), statement: 'care-garment', touches: [] },
    { id: 'cushion', span: days(15, 28), statement: 'care-cushion', touches: [] },
    { id: 'light-exercise', span: days(29, 56), statement: 'care-light-exercise', touches: [] },
    { id: 'stable-weight', span: days(57, 120), statement: 'care-weight', touches: ['weight-change'] },
  ],
  visits: [
    {
      id: 'first-check',
      kind: 'check',
      window: { unit: 'day', min: 1, max: 1 },
      mergeable: true,
      statement: 'visit-first',
    },
    {
      id: 'first-week',
      kind: 'check',
      window: { unit: 'day', min: 7, max: 7 },
      mergeable: true,
      statement: 'visit-week',
    },
    {
      id: 'final-shape',
      kind: 'result-review',
      window: { unit: 'month', min: 3, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    { id: 'work', kind: 'desk-work', window: { unit: 'day', min: 7, max: 14 }, statement: 'milestone-work' },
    { id: 'sitting', kind: 'sitting', window: { unit: 'day', min: 15, max: 29 }, statement: 'milestone-sitting' },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 43, max: 57 }, statement: 'milestone-exercise' },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 3, max: 4 }, statement: 'milestone-shape' },
  ],
};
