import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { FacialFatTransferStatement } from './statements.ts';

export const facialFatTransferRestrictions: readonly Restriction<FacialFatTransferStatement>[] = [
  // One clinic asks for 4 weeks after cosmetic surgery, another for 6.
  {
    id: 'smoking',
    kind: 'smoking',
    level: 'do-not',
    from: 0,
    until: untilDay(28, 42),
    statement: 'restriction-smoking',
  },
  // "4 to 8 weeks" without hard pressure at one clinic; the evidence has the first days.
  {
    id: 'pressure',
    kind: 'pressure-on-area',
    level: 'avoid',
    from: 0,
    until: untilDay(28, 56),
    statement: 'restriction-pressure',
  },
  // Until the stitches are out (day 7) at one clinic, "a few weeks" by a society of surgeons.
  {
    id: 'massage',
    kind: 'massage',
    level: 'avoid',
    from: 0,
    until: untilDay(7, 21),
    statement: 'restriction-massage',
  },
  // "Until week 3 to 4" without a source; one clinic clears most exercise in weeks 4 to 6.
  {
    id: 'exercise',
    kind: 'strenuous-exercise',
    level: 'avoid',
    from: 0,
    until: untilDay(21, 42),
    statement: 'restriction-exercise',
  },
  // The evidence names it for days 22 to 90; a limit that began only then would allow a crash diet before.
  {
    id: 'weight',
    kind: 'weight-change',
    level: 'avoid',
    from: 0,
    until: untilDay(90),
    statement: 'restriction-weight',
  },
  { id: 'driving', kind: 'driving', level: 'do-not', from: 0, until: untilDay(1, 2), statement: 'restriction-driving' },
];
