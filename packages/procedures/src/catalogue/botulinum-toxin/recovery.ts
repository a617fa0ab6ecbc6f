import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { botulinumToxinRestrictions } from './restrictions.ts';
import type { BotulinumToxinStatement } from './statements.ts';

export const botulinumToxinRecovery: RecoveryData<BotulinumToxinStatement> = {
  phases: [
    {
      id: 'first-day',
      span: days(0, 1),
      title: 'phase-first-day',
      normal: ['normal-first-day'],
      care: [],
    },
    {
      id: 'onset',
      span: days(2, 14),
      title: 'phase-onset',
      normal: ['normal-onset'],
      care: ['care-wait', 'care-tell'],
    },
    {
      id: 'effect',
      span: days(15, 120),
      title: 'phase-effect',
      normal: ['longevity'],
      care: ['care-no-repeat', 'care-tell'],
    },
    {
      id: 'later',
      span: days(121, null),
      title: 'phase-later',
      normal: ['normal-later'],
      care: ['care-tell'],
    },
  ],
  restrictions: botulinumToxinRestrictions,
  tasks: [],
  visits: [
    {
      id: 'review',
      kind: 'result-review',
      window: { unit: 'day', min: 14, max: 14 },
      mergeable: true,
      statement: 'visit-review',
    },
    {
      id: 'later',
      kind: 'check',
      window: { unit: 'month', min: 3, max: 4 },
      mergeable: true,
      statement: 'visit-later',
    },
  ],
  milestones: [
    { id: 'starts', kind: 'effect-starts', window: { unit: 'day', min: 2, max: 3 }, statement: 'milestone-starts' },
    { id: 'full', kind: 'full-effect', window: { unit: 'week', min: 2, max: 2 }, statement: 'milestone-full' },
    // One clinic says 2 to 6 months.
    { id: 'fading', kind: 'effect-fades', window: { unit: 'month', min: 3, max: 4 }, statement: 'milestone-fading' },
  ],
};
