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
      care: ['care-raise', 'care-rings', 'care-dry'],
    },
    {
      id: 'early',
      span: days(4, 14),
      title: 'phase-early',
      normal: ['normal-swelling-down'],
      care: ['care-light-use'],
    },
    {
      id: 'settling',
      span: days(15, 90),
      title: 'phase-settling',
      normal: ['normal-veins'],
      care: ['care-sunscreen'],
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
    { id: 'raise', span: days(0, 3), statement: 'care-raise', touches: [] },
    { id: 'rings', span: days(0, 3), statement: 'care-rings', touches: [] },
    { id: 'dry', span: days(0, 3), statement: 'care-dry', touches: [] },
    { id: 'light-use', span: days(4, 14), statement: 'care-light-use', touches: [] },
    { id: 'sunscreen', span: days(15, 90), statement: 'care-sunscreen', touches: [] },
    { id: 'next-session', span: days(91, 365), statement: 'care-next-session', touches: [] },
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
      id: 'three-months',
      kind: 'check',
      window: { unit: 'month', min: 3, max: 3 },
      mergeable: true,
      statement: 'visit-three-months',
    },
    {
      id: 'final-shape',
      kind: 'result-review',
      window: { unit: 'month', min: 12, max: 12 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    {
      id: 'gripping',
      kind: 'normal-activity',
      window: { unit: 'day', min: 8, max: 15 },
      statement: 'milestone-gripping',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 12, max: 12 }, statement: 'milestone-shape' },
  ],
};
