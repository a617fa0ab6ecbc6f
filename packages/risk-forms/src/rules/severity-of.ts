import type { Flag } from '../model/rule.ts';
import { dismissalOf } from './judge-flags.ts';
import { weightOf } from './weight-of.ts';

/**
 * One number for sorting a clinician's list: 0 nothing raised, 1 note, 2 caution,
 * 3 high, 4 stop; open questions count at most as caution, and dismissed flags not at all. It orders people by who
 * must be read first and says nothing about anyone's risk.
 */
export function severityOf(flags: readonly Flag[]): 0 | 1 | 2 | 3 | 4 {
  return Math.max(0, ...flags.filter((flag) => !dismissalOf(flag)).map(weightOf)) as 0 | 1 | 2 | 3 | 4;
}
