import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { handFatTransferRestrictions } from './restrictions.ts';
import type { HandFatTransferStatement } from './statements.ts';

export const handFatTransferRecovery: RecoveryData<HandFatTransferStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-puffy'],
      care: ['safety-rings'],
    },
    {
      id: 'early',
      span: days(4, 14),
      title: 'phase-early',
      normal: ['normal-swelling-down'],
      care: [],
    },
    {
      id: 'settling',
      span: days(15, 90),
      title: 'phase-settling',
      normal: ['normal-veins'],
      care: [],
    },
    {
      id: 'final-shape',
      span: days(91, 365),
      title: 'phase-final',
      normal: ['milestone-shape'],
      care: ['care-next-session', 'care-lump'],
    },
    {
      id: 'later',
      span: days(366, null),
      title: 'phase-later',
      normal: ['longevity'],
      care: ['care-lump'],
    },
  ],
  restrictions: handFatTransferRestrictions,
  tasks: [
    { id: 'rings', span: days(0, 3), statement: 'safety-rings', touches: [] },
    { id: 'next-session', span: days(91, 365), statement: 'care-next-session', touches: [] },
  ],
  visits: [
    {
      id: 'final-shape',
      kind: 'result-review',
      window: { unit: 'month', min: 12, max: 12 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 12, max: 12 }, statement: 'milestone-shape' },
  ],
};
