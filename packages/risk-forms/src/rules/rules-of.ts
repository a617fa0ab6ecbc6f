import { DRAFT } from '@osseo/core';
import { PROCEDURE_GROUPS, type RiskFactorId } from '@osseo/procedures';
import { FACTORS } from '../factors/index.ts';
import type { Factor } from '../model/factor.ts';
import type { Rule } from '../model/rule.ts';

/** The rules of some factors. They are drafts: none raises a flag before a clinic adopts it. */
export function rulesOf(ids: readonly RiskFactorId[]): readonly Rule[] {
  return FACTORS.filter(({ id }) => ids.includes(id)).flatMap(draftRules);
}

/** Every shipped rule, in the order of the factors. */
export const draftedRules: readonly Rule[] = FACTORS.flatMap(draftRules);

function draftRules(factor: Factor): readonly Rule[] {
  return factor.rules.map((rule) => ({
    ...rule,
    groups: rule.groups === 'all' ? PROCEDURE_GROUPS : rule.groups,
    factor: factor.id,
    version: factor.version,
    review: DRAFT,
  }));
}
