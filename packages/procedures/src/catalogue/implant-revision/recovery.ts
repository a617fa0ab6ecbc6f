import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { implantRevisionRestrictions } from './restrictions.ts';
import type { ImplantRevisionStatement } from './statements.ts';

/*
 * In the evidence the bone heals from day 29 to day 180, and the new implant may
 * come from day 60 to day 180. Phases tile, so the bone keeps its days and the
 * phase of the new implant begins after them; the new implant itself is a plan of
 * its own that counts from its own day 0. Its crown comes 42 to 180 days after it.
 */
export const implantRevisionRecovery: RecoveryData<ImplantRevisionStatement> = {
  phases: [
    {
      id: 'removal',
      span: days(0, 3),
      title: 'phase-removal',
      normal: ['normal-oozing', 'normal-numb', 'normal-swelling', 'normal-mild-pain'],
      care: [
        'care-gauze',
        'care-cold-pack',
        'care-cool-food',
        'care-salt-water',
        'care-head-up',
        'care-antiseptic-rinse',
        'care-brush-others',
      ],
    },
    {
      id: 'gum',
      span: days(4, 28),
      title: 'phase-gum',
      normal: [],
      care: ['care-soft-food', 'care-keep-clean'],
    },
    {
      id: 'bone',
      span: days(29, 180),
      title: 'phase-bone',
      normal: ['normal-restart'],
      care: ['care-temporary-tooth', 'care-keep-clean'],
    },
    {
      id: 'new-implant',
      span: days(181, null),
      title: 'phase-new-implant',
      normal: ['normal-restart'],
      care: ['care-lifelong'],
    },
  ],
  restrictions: implantRevisionRestrictions,
  tasks: [
    { id: 'gauze', span: days(0, 0), statement: 'care-gauze', touches: [] },
    { id: 'cold-pack', span: days(0, 0), statement: 'care-cold-pack', touches: [] },
    { id: 'cool-food', span: days(0, 0), statement: 'care-cool-food', touches: [] },
    { id: 'head-up', span: days(0, 2), statement: 'care-head-up', touches: [] },
    { id: 'salt-water', span: days(1, 3), statement: 'care-salt-water', touches: ['rinsing'] },
    { id: 'antiseptic-rinse', span: days(1, 3), statement: 'care-antiseptic-rinse', touches: ['rinsing'] },
    { id: 'brush-others', span: days(1, 3), statement: 'care-brush-others', touches: [] },
    { id: 'soft-food', span: days(4, 28), statement: 'care-soft-food', touches: [] },
    { id: 'keep-clean', span: days(4, 180), statement: 'care-keep-clean', touches: [] },
    { id: 'temporary-tooth', span: days(29, 180), statement: 'care-temporary-tooth', touches: [] },
  ],
  visits: [
    {
      id: 'stitches',
      kind: 'stitches',
      window: { unit: 'day', min: 7, max: 14 },
      mergeable: false,
      statement: 'visit-stitches',
    },
    { id: 'gum', kind: 'check', window: { unit: 'week', min: 2, max: 4 }, mergeable: true, statement: 'visit-gum' },
    {
      id: 'bone',
      kind: 'imaging',
      window: { unit: 'day', min: 29, max: 180 },
      mergeable: false,
      statement: 'visit-bone',
    },
    {
      id: 'fitting',
      kind: 'fitting',
      window: { unit: 'day', min: 102, max: 360 },
      mergeable: false,
      statement: 'visit-fitting',
    },
  ],
  milestones: [
    { id: 'crown', kind: 'crown', window: { unit: 'day', min: 102, max: 360 }, statement: 'milestone-crown' },
  ],
};
