import type { Restriction } from '../../model/recovery.ts';
import { untilDay } from '../../model/ranges.ts';
import type { DentalImplantStatement } from './statements.ts';

export const dentalImplantRestrictions: readonly Restriction<DentalImplantStatement>[] = [
  // Bonding takes about 2 to 6 months; one week, as some pages still say, is far too short.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(60, 180),
    statement: 'restriction-smoking',
  },
  { id: 'alcohol', kind: 'alcohol', level: 'avoid', from: 0, until: untilDay(14), statement: 'restriction-alcohol' },
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(3, 5),
    statement: 'restriction-exercise',
  },
  { id: 'rinsing', kind: 'rinsing', level: 'do-not', from: 0, until: untilDay(0), statement: 'restriction-rinsing' },
  { id: 'hot-food', kind: 'hot-food', level: 'avoid', from: 0, until: untilDay(0), statement: 'restriction-hot-food' },
  { id: 'straws', kind: 'straws', level: 'do-not', from: 0, until: untilDay(0), statement: 'restriction-straws' },
  // Clinics let patients brush the site gently from about day 3, or after a week.
  {
    id: 'brushing',
    kind: 'brushing-the-wound',
    level: 'do-not',
    from: 0,
    until: untilDay(2, 7),
    statement: 'restriction-brushing',
  },
  {
    id: 'chewing',
    kind: 'chewing-on-site',
    level: 'avoid',
    from: 0,
    until: untilDay(14),
    statement: 'restriction-chewing',
  },
  // From 6 weeks to 6 months, which is how long bonding takes.
  {
    id: 'load',
    kind: 'load-on-implant',
    level: 'do-not',
    from: 0,
    until: untilDay(42, 180),
    statement: 'restriction-load',
  },
  // Begins with the earliest crown and ends with the phase that the evidence names it for.
  {
    id: 'hard-food',
    kind: 'hard-food',
    level: 'avoid',
    from: 42,
    until: untilDay(270),
    statement: 'restriction-hard-food',
  },
];
