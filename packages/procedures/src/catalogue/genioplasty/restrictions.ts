import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { GenioplastyStatement } from './statements.ts';

export const genioplastyRestrictions: readonly Restriction<GenioplastyStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  // The lip is numb from the day of surgery; the evidence names the first week.
  {
    id: 'hot-drinks',
    kind: 'hot-food',
    level: 'avoid',
    from: 0,
    until: untilDay(7),
    statement: 'restriction-hot-drinks',
  },
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(21),
    statement: 'restriction-exercise',
  },
  // Contact sport for 6 weeks, and hard knocks for as long as the bone heals.
  {
    id: 'contact-sport',
    kind: 'contact-sport',
    level: 'do-not',
    from: 0,
    until: untilDay(42, 84),
    statement: 'restriction-contact-sport',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
