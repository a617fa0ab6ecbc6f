import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { DermalFillerStatement } from './statements.ts';

export const dermalFillerRestrictions: readonly Restriction<DermalFillerStatement>[] = [
  // 6 to 12 hours: what is left of the day.
  { id: 'make-up', kind: 'make-up', level: 'avoid', from: 0, until: untilDay(0), statement: 'restriction-make-up' },
  { id: 'alcohol', kind: 'alcohol', level: 'avoid', from: 0, until: untilDay(0), statement: 'restriction-alcohol' },
  { id: 'sauna', kind: 'sauna', level: 'avoid', from: 0, until: untilDay(0), statement: 'restriction-sauna' },
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(0),
    statement: 'restriction-exercise',
  },
  // Rubbing on the day itself, facial massage on the three days after it.
  { id: 'massage', kind: 'massage', level: 'avoid', from: 0, until: untilDay(3), statement: 'restriction-massage' },
  // 3 to 4 days and better 7 at two clinics; the evidence has day 3.
  { id: 'flying', kind: 'flying', level: 'avoid', from: 0, until: untilDay(4, 7), statement: 'restriction-flying' },
  // Three days of aftercare; about two weeks between filler and dental work.
  {
    id: 'dental-work',
    kind: 'dental-work',
    level: 'avoid',
    from: 0,
    until: untilDay(3, 14),
    statement: 'restriction-dental-work',
  },
];
