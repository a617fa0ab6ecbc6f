import type { Flag } from '../model/rule.ts';

/** Names a flag among those of one response: a rule is met once, and a question is left open once. */
export function flagKey({ rule, kind, raisedBy }: Flag): string {
  return kind === 'met' ? rule.id : `${kind}-${raisedBy.join('-')}`;
}
