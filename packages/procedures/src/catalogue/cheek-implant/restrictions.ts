import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { CheekImplantStatement } from './statements.ts';

export const cheekImplantRestrictions: readonly Restriction<CheekImplantStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
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
  // 4 weeks, and the check at weeks 4 to 6 says when.
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
