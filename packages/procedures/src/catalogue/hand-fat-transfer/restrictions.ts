import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { HandFatTransferStatement } from './statements.ts';

export const handFatTransferRestrictions: readonly Restriction<HandFatTransferStatement>[] = [
  // Exercise as before after 2 weeks at one clinic, gentle for at least 4 at another; the evidence has 1 to 2.
  {
    id: 'gripping',
    kind: 'gripping',
    level: 'avoid',
    from: 0,
    until: untilDay(14, 28),
    statement: 'restriction-gripping',
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
];
