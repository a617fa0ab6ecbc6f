import { days } from '../../model/ranges.ts';
import type { RecoveryData } from '../../model/recovery.ts';
import { rhinoplastyRestrictions } from './restrictions.ts';
import type { RhinoplastyStatement } from './statements.ts';

export const rhinoplastyRecovery: RecoveryData<RhinoplastyStatement> = {
  phases: [
    {
      id: 'first-days',
      span: days(0, 3),
      title: 'phase-first-days',
      normal: ['normal-blocked'],
      care: ['care-head-up', 'care-cold-pack', 'safety-aspirin'],
    },
    {
      id: 'splint',
      span: days(4, 10),
      title: 'phase-splint',
      normal: ['normal-bruise'],
      care: ['care-head-up'],
    },
    {
      id: 'early',
      span: days(11, 21),
      title: 'phase-early',
      normal: [],
      care: ['care-head-up'],
    },
    {
      id: 'settling',
      span: days(22, 56),
      title: 'phase-settling',
      normal: ['normal-tip'],
      care: ['care-tell'],
    },
    {
      id: 'final-shape',
      span: days(57, 365),
      title: 'phase-final',
      normal: ['normal-refining'],
      care: ['care-tell'],
    },
    {
      id: 'later',
      span: days(366, null),
      title: 'phase-later',
      normal: ['normal-later'],
      care: ['care-tell'],
    },
  ],
  restrictions: rhinoplastyRestrictions,
  tasks: [
    { id: 'head-up', span: days(0, 14), statement: 'care-head-up', touches: [] },
    { id: 'cold-pack', span: days(0, 3), statement: 'care-cold-pack', touches: [] },
    { id: 'aspirin', span: days(0, 3), statement: 'safety-aspirin', touches: [] },
  ],
  visits: [
    {
      id: 'splint',
      kind: 'splint',
      window: { unit: 'day', min: 7, max: 10 },
      mergeable: false,
      statement: 'visit-splint',
    },
    {
      id: 'weeks-two-to-three',
      kind: 'check',
      window: { unit: 'week', min: 2, max: 3 },
      mergeable: true,
      statement: 'visit-weeks',
    },
    {
      id: 'six-weeks',
      kind: 'check',
      window: { unit: 'week', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-six-weeks',
    },
    {
      id: 'three-months',
      kind: 'check',
      window: { unit: 'month', min: 3, max: 3 },
      mergeable: true,
      statement: 'visit-months',
    },
    {
      id: 'six-months',
      kind: 'check',
      window: { unit: 'month', min: 6, max: 6 },
      mergeable: true,
      statement: 'visit-months',
    },
    {
      id: 'one-year',
      kind: 'result-review',
      window: { unit: 'month', min: 12, max: 12 },
      mergeable: true,
      statement: 'visit-year',
    },
  ],
  milestones: [
    { id: 'work', kind: 'desk-work', window: { unit: 'day', min: 7, max: 14 }, statement: 'milestone-work' },
    { id: 'driving', kind: 'driving', window: { unit: 'day', min: 11, max: 11 }, statement: 'milestone-driving' },
    { id: 'exercise', kind: 'exercise', window: { unit: 'day', min: 22, max: 57 }, statement: 'milestone-exercise' },
    {
      id: 'contact-sport',
      kind: 'contact-sport',
      window: { unit: 'day', min: 43, max: 57 },
      statement: 'milestone-contact-sport',
    },
    { id: 'shape', kind: 'final-shape', window: { unit: 'month', min: 12, max: 12 }, statement: 'milestone-shape' },
  ],
};
