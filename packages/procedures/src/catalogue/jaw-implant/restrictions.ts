import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { JawImplantStatement } from './statements.ts';

export const jawImplantRestrictions: readonly Restriction<JawImplantStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  {
    id: 'chewing',
    kind: 'chewing-on-site',
    level: 'avoid',
    from: 0,
    until: untilDay(3),
    statement: 'restriction-chewing',
  },
  // "A few weeks" of soft food by one surgeon; the evidence has 2.
  {
    id: 'hard-food',
    kind: 'hard-food',
    level: 'avoid',
    from: 0,
    until: untilDay(14, 21),
    statement: 'restriction-hard-food',
  },
  {
    id: 'contact-sport',
    kind: 'contact-sport',
    level: 'do-not',
    from: 0,
    until: untilDay(28),
    statement: 'restriction-contact-sport',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
