import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { dentalImplantRestrictions } from './restrictions.ts';
import type { DentalImplantStatement } from './statements.ts';

/*
 * In the evidence bonding (days 15-90, for some to 180) and the crown (days
 * 42-270) overlap, since implants bond at different speeds. Phases tile, so
 * bonding ends here at day 90 and the crown phase runs to day 270; when the crown
 * comes is a visit and a milestone with a window, and the load on the implant
 * stays restricted until the clinic clears it.
 */
export const dentalImplantRecovery: RecoveryData<DentalImplantStatement> = {
  phases: [
    {
      id: 'day-of-surgery',
      span: days(0, 0),
      title: 'phase-day-of-surgery',
      normal: ['normal-oozing', 'normal-numb'],
      care: ['care-gauze', 'care-cold-pack', 'care-cool-food', 'care-head-up'],
    },
    {
      id: 'first-days',
      span: days(1, 3),
      title: 'phase-first-days',
      normal: ['normal-swelling', 'normal-mild-pain'],
      care: ['care-salt-water', 'care-antiseptic-rinse', 'care-brush-others', 'care-head-up', 'care-soft-food'],
    },
    {
      id: 'first-two-weeks',
      span: days(4, 14),
      title: 'phase-first-two-weeks',
      normal: ['normal-bruise'],
      care: ['care-soft-food', 'care-gentle-brushing', 'care-brush-others'],
    },
    {
      id: 'bonding',
      span: days(15, 90),
      title: 'phase-bonding',
      normal: ['normal-nothing-felt', 'safety-silent-failure'],
      care: ['care-keep-clean', 'care-temporary-tooth'],
    },
    {
      id: 'crown',
      span: days(91, 270),
      title: 'phase-crown',
      normal: ['normal-slow-bonding', 'safety-silent-failure'],
      care: ['care-keep-clean'],
    },
    {
      id: 'upkeep',
      span: days(271, null),
      title: 'phase-upkeep',
      normal: ['normal-healthy-gums'],
      care: ['care-lifelong', 'care-clean-between'],
    },
  ],
  restrictions: dentalImplantRestrictions,
  tasks: [
    { id: 'gauze', span: days(0, 0), statement: 'care-gauze', touches: [] },
    { id: 'cold-pack', span: days(0, 0), statement: 'care-cold-pack', touches: [] },
    { id: 'cool-food', span: days(0, 0), statement: 'care-cool-food', touches: [] },
    { id: 'head-up', span: days(0, 2), statement: 'care-head-up', touches: [] },
    { id: 'salt-water', span: days(1, 3), statement: 'care-salt-water', touches: ['rinsing'] },
    { id: 'antiseptic-rinse', span: days(1, 3), statement: 'care-antiseptic-rinse', touches: ['rinsing'] },
    { id: 'brush-others', span: days(1, 14), statement: 'care-brush-others', touches: [] },
    { id: 'soft-food', span: days(1, 7), statement: 'care-soft-food', touches: [] },
    { id: 'gentle-brushing', span: days(3, 14), statement: 'care-gentle-brushing', touches: ['brushing-the-wound'] },
    { id: 'keep-clean', span: days(15, 270), statement: 'care-keep-clean', touches: [] },
    { id: 'temporary-tooth', span: days(15, 90), statement: 'care-temporary-tooth', touches: [] },
    { id: 'clean-between', span: days(271, null), statement: 'care-clean-between', touches: [] },
  ],
  visits: [
    {
      id: 'wound',
      kind: 'stitches',
      window: { unit: 'day', min: 7, max: 14 },
      mergeable: false,
      statement: 'visit-wound',
    },
    {
      id: 'stability',
      kind: 'stability-test',
      window: { unit: 'week', min: 6, max: 12 },
      mergeable: false,
      statement: 'visit-bonding',
    },
    {
      id: 'fitting',
      kind: 'fitting',
      window: { unit: 'day', min: 42, max: 270 },
      mergeable: false,
      statement: 'visit-fitting',
    },
    {
      id: 'after-crown',
      kind: 'check',
      window: { unit: 'day', min: 49, max: 284 },
      // It follows the crown, so another visit in its wide window must not draw it forward.
      mergeable: false,
      statement: 'visit-after-crown',
    },
    {
      id: 'hygiene',
      kind: 'hygiene',
      window: { unit: 'month', min: 3, max: 12 },
      mergeable: true,
      statement: 'visit-hygiene',
    },
    {
      id: 'yearly-check',
      kind: 'imaging',
      window: { unit: 'month', min: 12, max: 12 },
      mergeable: false,
      statement: 'visit-regular',
    },
  ],
  milestones: [
    {
      id: 'activity',
      kind: 'normal-activity',
      window: { unit: 'day', min: 4, max: 6 },
      statement: 'milestone-activity',
    },
    { id: 'crown', kind: 'crown', window: { unit: 'day', min: 42, max: 270 }, statement: 'milestone-crown' },
  ],
};
