import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { facialFatTransferRestrictions } from './restrictions.ts';
import type { FacialFatTransferStatement } from './statements.ts';

export const facialFatTransferRecovery: RecoveryData<FacialFatTransferStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-swelling', 'normal-bruise'],
      care: ['care-head-up', 'care-cool-pack', 'care-garment'],
    },
    {
      id: 'first-week',
      span: days(4, 7),
      title: 'phase-first-week',
      normal: ['normal-bruise-fading'],
      care: ['care-garment'],
    },
    {
      id: 'early',
      span: days(8, 21),
      title: 'phase-early',
      normal: ['normal-swelling-down'],
      care: ['care-garment'],
    },
    {
      id: 'settling',
      span: days(22, 90),
      title: 'phase-settling',
      normal: ['normal-settling'],
      care: ['care-weight'],
    },
    {
      id: 'final-shape',
      span: days(91, 180),
      title: 'phase-final',
      normal: ['milestone-shape'],
      care: ['combination-next-session', 'care-lump'],
    },
    {
      id: 'later',
      span: days(181, null),
      title: 'phase-later',
      normal: ['longevity'],
      care: ['care-lump'],
    },
  ],
  restrictions: facialFatTransferRestrictions,
  tasks: [
    { id: 'head-up', span: days(0, 3), statement: 'care-head-up', touches: [] },
    { id: 'cool-pack', span: days(0, 3), statement: 'care-cool-pack', touches: [] },
    // "2 to 6 weeks": shown to the end of the range, and the clinic says when it comes off.
    { id: 'garment', span: days(0, 42), statement: 'care-garment', touches: [] },
    { id: 'weight', span: days(22, 90), statement: 'care-weight', touches: [] },
    { id: 'next-session', span: days(91, 180), statement: 'combination-next-session', touches: [] },
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
      id: 'one-week',
      kind: 'check',
      window: { unit: 'day', min: 7, max: 7 },
      mergeable: true,
      statement: 'visit-week',
    },
    {
      id: 'early-check',
      kind: 'check',
      window: { unit: 'week', min: 2, max: 3 },
      mergeable: true,
      statement: 'visit-early',
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
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
  ],
  milestones: [
    {
      id: 'going-out',
      kind: 'going-out',
      window: { unit: 'day', min: 7, max: 7 },
      statement: 'milestone-going-out',
    },
    { id: 'desk-work', kind: 'desk-work', window: { unit: 'week', min: 1, max: 2 }, statement: 'milestone-work' },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 22, max: 43 }, statement: 'milestone-exercise' },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 4, max: 6 }, statement: 'milestone-shape' },
  ],
};
