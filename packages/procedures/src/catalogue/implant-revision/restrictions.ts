import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { ImplantRevisionStatement } from './statements.ts';

/** The first days are those of a first implant; the gap and the bone ask for more. */
export const implantRevisionRestrictions: readonly Restriction<ImplantRevisionStatement>[] = [
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
  {
    id: 'brushing',
    kind: 'brushing-the-wound',
    level: 'do-not',
    from: 0,
    until: untilDay(2, 7),
    statement: 'restriction-brushing',
  },
  {
    id: 'poking',
    kind: 'pressure-on-area',
    level: 'do-not',
    from: 0,
    until: untilDay(28),
    statement: 'restriction-poking',
  },
  // The healing bone bears nothing until the new implant, which comes between days 60 and 180.
  {
    id: 'load',
    kind: 'chewing-on-site',
    level: 'do-not',
    from: 0,
    until: untilDay(60, 180),
    statement: 'restriction-load',
  },
];
