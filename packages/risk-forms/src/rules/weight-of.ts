import type { Flag, Tier } from '../model/rule.ts';

/** How soon each tier asks for a clinician, lowest first. */
export const TIERS: readonly Tier[] = ['note', 'caution', 'high', 'stop'];

/**
 * Place of a flag among others: 1 note, 2 caution, 3 high, 4 stop. An open question
 * counts at most as caution: somebody must read it before planning, and no answer
 * has met a graver rule.
 */
export function weightOf({ rule, kind }: Flag): number {
  const weight = TIERS.indexOf(rule.tier) + 1;
  return kind === 'met' ? weight : Math.min(weight, 2);
}
