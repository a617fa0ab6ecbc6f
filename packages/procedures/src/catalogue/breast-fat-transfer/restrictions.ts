import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { BreastFatTransferStatement } from './statements.ts';

export const breastFatTransferRestrictions: readonly Restriction<BreastFatTransferStatement>[] = [
  // The evidence names it for days 22 to 90; a limit that began only then would let people smoke over a fresh wound.
  { id: 'smoking', kind: 'smoking', level: 'do-not', from: 0, until: untilDay(90), statement: 'restriction-smoking' },
  {
    id: 'lifting',
    kind: 'heavy-lifting',
    level: 'avoid',
    from: 0,
    until: untilDay(21),
    statement: 'restriction-lifting',
  },
  {
    id: 'pressure',
    kind: 'pressure-on-area',
    level: 'avoid',
    from: 0,
    until: untilDay(21),
    statement: 'restriction-pressure',
  },
  // Light sport from day 22; nothing says when hard exercise may begin, so the clinic is asked until day 90.
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(21, 90),
    statement: 'restriction-exercise',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
