import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { breastFatTransferRestrictions } from './restrictions.ts';
import type { BreastFatTransferStatement } from './statements.ts';

export const breastFatTransferRecovery: RecoveryData<BreastFatTransferStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-sore'],
      care: ['care-underwear', 'care-garment', 'safety-new-lump'],
    },
    {
      id: 'early',
      span: days(4, 21),
      title: 'phase-early',
      normal: ['normal-bruise'],
      care: ['care-garment', 'safety-new-lump'],
    },
    {
      id: 'settling',
      span: days(22, 90),
      title: 'phase-settling',
      normal: ['normal-lumps'],
      care: ['care-weight', 'safety-new-lump'],
    },
    {
      id: 'final-volume',
      span: days(91, 180),
      title: 'phase-final',
      normal: ['normal-volume'],
      care: ['care-next-session', 'safety-new-lump'],
    },
    {
      id: 'later',
      span: days(181, null),
      title: 'phase-later',
      normal: ['longevity'],
      care: ['safety-new-lump'],
    },
  ],
  restrictions: breastFatTransferRestrictions,
  tasks: [
    { id: 'underwear', span: days(0, 3), statement: 'care-underwear', touches: [] },
    { id: 'garment', span: days(0, 21), statement: 'care-garment', touches: [] },
    { id: 'weight', span: days(22, 90), statement: 'care-weight', touches: [] },
    { id: 'next-session', span: days(91, 180), statement: 'care-next-session', touches: [] },
    // A new lump has no last day.
    // "At any time": what was placed before a second operation is still there.
    { id: 'new-lump', span: days(0, null), statement: 'safety-new-lump', touches: [], survivesRevision: true },
  ],
  visits: [
    {
      id: 'final-volume',
      kind: 'result-review',
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-final',
    },
    {
      id: 'imaging-plan',
      kind: 'imaging',
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-imaging',
    },
  ],
  milestones: [
    { id: 'desk-work', kind: 'desk-work', window: { unit: 'week', min: 1, max: 2 }, statement: 'milestone-work' },
    {
      id: 'light-sport',
      kind: 'exercise',
      window: { unit: 'day', min: 22, max: 90 },
      statement: 'milestone-light-sport',
    },
    {
      id: 'final-volume',
      kind: 'final-shape',
      window: { unit: 'day', min: 91, max: 180 },
      statement: 'milestone-volume',
    },
  ],
};
