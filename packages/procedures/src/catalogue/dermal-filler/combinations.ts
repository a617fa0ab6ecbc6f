import type { Combination } from '../../model/practice.ts';
import type { DermalFillerStatement } from './statements.ts';

export const dermalFillerCombinations: readonly Combination<DermalFillerStatement>[] = [
  // Either on one day or 1 to 2 weeks apart, in any order: one sentence says both.
  { id: 'toxin-same-day', with: 'botulinum-toxin', order: 'same-day', statement: 'combination-toxin' },
  {
    id: 'toxin-apart',
    with: 'botulinum-toxin',
    order: 'either-order',
    gap: { unit: 'week', min: 1, max: 2 },
    statement: 'combination-toxin',
  },
  { id: 'energy-device', with: 'energy-device', order: 'after', statement: 'combination-energy-device' },
  { id: 'rhinoplasty', with: 'rhinoplasty', order: 'apart', statement: 'combination-rhinoplasty' },
  { id: 'facial-implant', with: 'facial-implant', order: 'after', statement: 'combination-facial-implant' },
  {
    id: 'dental-work',
    with: 'dental-work',
    order: 'apart',
    gap: { unit: 'week', min: 2, max: 2 },
    statement: 'combination-dental-work',
  },
  {
    id: 'vaccine',
    with: 'vaccine',
    order: 'apart',
    gap: { unit: 'week', min: 2, max: 2 },
    statement: 'combination-vaccine',
  },
];
