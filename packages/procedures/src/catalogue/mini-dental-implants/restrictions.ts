import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { MiniDentalImplantsStatement } from './statements.ts';

export const miniDentalImplantsRestrictions: readonly Restriction<MiniDentalImplantsStatement>[] = [
  // Bonding takes about 2 to 6 months, as for any dental implant.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(60, 180),
    statement: 'restriction-smoking',
  },
  // The evidence forbids rinsing on days 0 and 1, and asks for salt water from 24 hours on.
  { id: 'rinsing', kind: 'rinsing', level: 'do-not', from: 0, until: untilDay(0, 1), statement: 'restriction-rinsing' },
  {
    id: 'hot-drinks',
    kind: 'hot-food',
    level: 'avoid',
    from: 0,
    until: untilDay(1),
    statement: 'restriction-hot-drinks',
  },
  { id: 'denture', kind: 'denture-wear', level: 'take-care', from: 0, until: untilDay(1), statement: 'care-denture' },
  // The evidence has 3 months; one clinic waits until the implant has bonded, about 6 months.
  {
    id: 'hard-food',
    kind: 'hard-food',
    level: 'avoid',
    from: 0,
    until: untilDay(90, 180),
    statement: 'restriction-hard-food',
  },
];
