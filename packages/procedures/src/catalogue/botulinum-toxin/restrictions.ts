import { untilDay } from '../../model/ranges.ts';
import type { Restriction } from '../../model/recovery.ts';
import type { BotulinumToxinStatement } from './statements.ts';

export const botulinumToxinRestrictions: readonly Restriction<BotulinumToxinStatement>[] = [
  // Two days in the evidence, 3 on the page that it cites.
  { id: 'massage', kind: 'massage', level: 'avoid', from: 0, until: untilDay(1, 3), statement: 'restriction-massage' },
  { id: 'sun', kind: 'sun', level: 'avoid', from: 0, until: untilDay(2), statement: 'restriction-sun' },
  { id: 'sauna', kind: 'sauna', level: 'avoid', from: 0, until: untilDay(2), statement: 'restriction-sauna' },
];
