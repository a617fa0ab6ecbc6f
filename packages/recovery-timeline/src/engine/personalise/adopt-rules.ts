import type { RecoveryRule } from '@osseo/procedures/recovery-rules';
import type { Adoption } from '../model/change.ts';
import type { AdoptedRule } from '../model/options.ts';

/** Rules that a clinic has read and takes into use, with its name and the day. Until then they do nothing. */
export function adoptRules(rules: readonly RecoveryRule[], { by, on }: Adoption): readonly AdoptedRule[] {
  return rules.map((rule) => ({ ...rule, adopted: { by, on } }));
}
