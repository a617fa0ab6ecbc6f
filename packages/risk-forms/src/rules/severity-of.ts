import type { Flag } from '../model/rule.ts';
import { TIERS } from './evaluate-rules.ts';

/**
 * One number for sorting a clinician's list: 0 nothing raised, 1 note, 2 caution,
 * 3 high, 4 stop. It orders people by who must be read first and says nothing
 * about anyone's risk. An open question counts at most as caution: somebody must
 * read it before planning, and no answer has met a graver rule.
 */
export function severityOf(flags: readonly Flag[]): 0 | 1 | 2 | 3 | 4 {
  const ranks = flags.map(({ rule, kind }) => {
    const rank = TIERS.indexOf(rule.tier) + 1;
    return kind === 'met' ? rank : Math.min(rank, 2);
  });
  return Math.max(0, ...ranks) as 0 | 1 | 2 | 3 | 4;
}
