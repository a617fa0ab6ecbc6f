import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { RhinoplastyStatement } from './statements.ts';

export const rhinoplastyRestrictions: readonly Restriction<RhinoplastyStatement>[] = [
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
    id: 'nose-blowing',
    kind: 'nose-blowing',
    level: 'do-not',
    from: 0,
    until: untilDay(21),
    statement: 'restriction-nose-blowing',
  },
  // A month for light frames at one clinic, 6 weeks at another; the evidence has the splint's 10 days.
  {
    id: 'glasses',
    kind: 'glasses',
    level: 'avoid',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-glasses',
  },
  // "3 to 6 weeks" at one clinic, 8 weeks for the gym at another.
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(21, 56),
    statement: 'restriction-exercise',
  },
  // "At least 6 weeks", in a phase that ends with week 8.
  {
    id: 'contact-sport',
    kind: 'contact-sport',
    level: 'do-not',
    from: 0,
    until: untilDay(42, 56),
    statement: 'restriction-contact-sport',
  },
  // Longer than after a general anaesthetic alone (24 to 48 hours).
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(10), statement: 'restriction-driving' },
];
