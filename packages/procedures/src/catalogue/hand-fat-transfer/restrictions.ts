import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { HandFatTransferStatement } from './statements.ts';

export const handFatTransferRestrictions: readonly Restriction<HandFatTransferStatement>[] = [
  {
    id: 'gripping',
    kind: 'gripping',
    level: 'avoid',
    from: 0,
    until: untilDay(7, 14),
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
