import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { dermalFillerRestrictions } from './restrictions.ts';
import type { DermalFillerStatement } from './statements.ts';

export const dermalFillerRecovery: RecoveryData<DermalFillerStatement> = {
  phases: [
    {
      id: 'first-hours',
      span: days(0, 0),
      title: 'phase-first-hours',
      normal: ['normal-first-hours'],
      care: ['safety-act-at-once', 'care-watch'],
    },
    {
      id: 'early',
      span: days(1, 3),
      title: 'phase-early',
      normal: ['normal-swelling'],
      care: ['safety-act-at-once', 'care-watch'],
    },
    {
      id: 'settling',
      span: days(4, 14),
      title: 'phase-settling',
      normal: ['normal-settling'],
      care: ['care-report'],
    },
    {
      id: 'late',
      span: days(15, 540),
      title: 'phase-late',
      normal: ['normal-fading'],
      care: ['care-report'],
    },
    {
      id: 'later',
      span: days(541, null),
      title: 'phase-later',
      normal: ['longevity'],
      care: ['care-report'],
    },
  ],
  restrictions: dermalFillerRestrictions,
  tasks: [
    // A blockage can show late: the message of day 1 or 2 asks about it.
    { id: 'watch', span: days(0, 2), statement: 'care-watch', touches: [] },
  ],
  visits: [
    {
      id: 'message',
      kind: 'message',
      window: { unit: 'day', min: 1, max: 2 },
      mergeable: true,
      statement: 'visit-message',
    },
    {
      id: 'review',
      kind: 'result-review',
      window: { unit: 'day', min: 14, max: 14 },
      mergeable: true,
      statement: 'visit-review',
    },
  ],
  milestones: [
    { id: 'bruise', kind: 'going-out', window: { unit: 'day', min: 1, max: 10 }, statement: 'milestone-bruise' },
    { id: 'fading', kind: 'effect-fades', window: { unit: 'month', min: 6, max: 18 }, statement: 'milestone-fading' },
  ],
};
