import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { ChinImplantStatement } from './statements.ts';

export const chinImplantRestrictions: readonly Restriction<ChinImplantStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  // 5 days after chin surgery at one clinic; the evidence has the phase of the first days.
  { id: 'alcohol', kind: 'alcohol', level: 'avoid', from: 0, until: untilDay(5), statement: 'restriction-alcohol' },
  // 6 weeks at one clinic, 3 months for the hand at another; the evidence has the first days.
  {
    id: 'pressure',
    kind: 'pressure-on-area',
    level: 'avoid',
    from: 0,
    until: untilDay(42, 90),
    statement: 'restriction-pressure',
  },
  {
    id: 'hard-food',
    kind: 'hard-food',
    level: 'avoid',
    from: 0,
    until: untilDay(7, 10),
    statement: 'restriction-hard-food',
  },
  // The 10 days of the evidence lie between the clinics: one asks for a week, others for weeks, up to 4.
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(10, 28),
    statement: 'restriction-exercise',
  },
  // "At least 4 weeks", and the check at week 6 says when.
  {
    id: 'contact-sport',
    kind: 'contact-sport',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-contact-sport',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
