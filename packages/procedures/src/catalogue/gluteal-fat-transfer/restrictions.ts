import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { GlutealFatTransferStatement } from './statements.ts';

export const glutealFatTransferRestrictions: readonly Restriction<GlutealFatTransferStatement>[] = [
  // "2 to 4 weeks": a custom of clinics.
  {
    id: 'direct-sitting',
    kind: 'direct-sitting',
    level: 'do-not',
    from: 0,
    until: untilDay(14, 28),
    statement: 'restriction-sitting',
  },
  // "At least 3 weeks", in a phase that ends with week 4.
  {
    id: 'long-sitting',
    kind: 'long-sitting',
    level: 'avoid',
    from: 0,
    until: untilDay(21, 28),
    statement: 'restriction-long-sitting',
  },
  {
    id: 'lying-on-back',
    kind: 'lying-on-area',
    level: 'do-not',
    from: 0,
    until: untilDay(14),
    statement: 'restriction-lying',
  },
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  // A flight within 7 days speaks against surgery; clinics ask for 2 to 6 weeks, the evidence for 14 days.
  { id: 'flying', kind: 'flying', level: 'do-not', from: 0, until: untilDay(7, 42), statement: 'restriction-flying' },
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(42, 56),
    statement: 'restriction-exercise',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
