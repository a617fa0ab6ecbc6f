import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { miniDentalImplantsRestrictions } from './restrictions.ts';
import type { MiniDentalImplantsStatement } from './statements.ts';

export const miniDentalImplantsRecovery: RecoveryData<MiniDentalImplantsStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 1),
      title: 'phase-first-days',
      normal: ['normal-sore'],
      care: ['care-denture'],
    },
    {
      id: 'first-two-weeks',
      span: days(2, 14),
      title: 'phase-first-two-weeks',
      normal: ['normal-sore-spots'],
      care: ['care-soft-food', 'care-salt-water', 'care-around-posts'],
    },
    {
      id: 'bonding',
      span: days(15, 90),
      title: 'phase-bonding',
      normal: ['normal-firmer', 'safety-silent-failure'],
      care: ['care-clean'],
    },
    {
      id: 'upkeep',
      span: days(91, null),
      title: 'phase-upkeep',
      normal: ['complication-clips', 'normal-bone'],
      care: ['care-lifelong', 'care-clean', 'care-rings', 'care-loose-post'],
    },
  ],
  restrictions: miniDentalImplantsRestrictions,
  tasks: [
    { id: 'soft-food', span: days(2, 14), statement: 'care-soft-food', touches: [] },
    { id: 'salt-water', span: days(2, 14), statement: 'care-salt-water', touches: ['rinsing'] },
    { id: 'around-posts', span: days(2, 14), statement: 'care-around-posts', touches: ['brushing-the-wound'] },
    { id: 'clean', span: days(15, null), statement: 'care-clean', touches: [] },
  ],
  visits: [
    {
      id: 'sore-spots',
      kind: 'denture-check',
      window: { unit: 'day', min: 1, max: 7 },
      mergeable: true,
      statement: 'visit-sore-spots',
    },
    {
      id: 'healing',
      kind: 'check',
      window: { unit: 'day', min: 14, max: 14 },
      mergeable: true,
      statement: 'visit-healing',
    },
    {
      id: 'bonding',
      kind: 'check',
      window: { unit: 'week', min: 6, max: 12 },
      mergeable: true,
      statement: 'visit-bonding',
    },
    {
      id: 'upkeep',
      kind: 'denture-check',
      window: { unit: 'month', min: 6, max: 12 },
      mergeable: true,
      statement: 'visit-upkeep',
    },
  ],
  milestones: [
    {
      id: 'firm-denture',
      kind: 'firm-denture',
      window: { unit: 'day', min: 15, max: 90 },
      statement: 'milestone-firm',
    },
  ],
};
