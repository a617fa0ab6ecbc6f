import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { JawlineContouringStatement } from './statements.ts';

export const jawlineContouringRestrictions: readonly Restriction<JawlineContouringStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  { id: 'rinsing', kind: 'rinsing', level: 'avoid', from: 0, until: untilDay(1), statement: 'restriction-rinsing' },
  // A week of liquid food after surgery like this; 4 to 6 weeks without chewing after surgery of the jawbones.
  {
    id: 'chewing',
    kind: 'chewing-on-site',
    level: 'avoid',
    from: 0,
    until: untilDay(7, 42),
    statement: 'restriction-chewing',
  },
  {
    id: 'hard-food',
    kind: 'hard-food',
    level: 'avoid',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-hard-food',
  },
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(28),
    statement: 'restriction-exercise',
  },
  {
    id: 'contact-sport',
    kind: 'contact-sport',
    level: 'do-not',
    from: 0,
    until: untilDay(42, 56),
    statement: 'restriction-contact-sport',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
