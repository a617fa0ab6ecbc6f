import type { Combination } from '../../model/practice.ts';
import type { BotulinumToxinStatement } from './statements.ts';

export const botulinumToxinCombinations: readonly Combination<BotulinumToxinStatement>[] = [
  // Either on one day or 1 to 2 weeks apart, in any order: one sentence says both.
  { id: 'filler-same-day', with: 'dermal-filler', order: 'same-day', statement: 'combination-filler' },
  {
    id: 'filler-apart',
    with: 'dermal-filler',
    order: 'either-order',
    gap: { unit: 'week', min: 1, max: 2 },
    statement: 'combination-filler',
  },
  { id: 'energy-device', with: 'energy-device', order: 'after', statement: 'combination-energy-device' },
  { id: 'facial-implant', with: 'facial-implant', order: 'after', statement: 'combination-facial-implant' },
];
