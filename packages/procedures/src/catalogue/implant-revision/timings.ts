import type { Timing } from '../../model/practice.ts';
import type { ImplantRevisionStatement } from './statements.ts';

/** When the new implant is placed. A graft is counted from the removal too, since it is done with it. */
export const implantRevisionTimings: readonly Timing<ImplantRevisionStatement>[] = [
  {
    id: 'immediate',
    part: 'replacement',
    after: 'removal',
    window: { unit: 'day', min: 0, max: 0 },
    statement: 'timing-immediate',
  },
  {
    id: 'delayed',
    part: 'replacement',
    after: 'removal',
    window: { unit: 'month', min: 3, max: 3 },
    statement: 'timing-delayed',
  },
  {
    id: 'after-graft',
    part: 'replacement',
    after: 'removal',
    window: { unit: 'month', min: 2, max: 3 },
    statement: 'timing-after-graft',
  },
];
