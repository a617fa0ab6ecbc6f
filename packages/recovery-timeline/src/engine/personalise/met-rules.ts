import type { RiskFactorId } from '@osseo/procedures';
import type { RecoveryEffect } from '@osseo/procedures/recovery-rules';
import type { Course } from '../courses/course.ts';
import type { FactorAnswer, RuleReason } from '../model/change.ts';
import type { AdoptedRule, PlanOptions } from '../model/options.ts';
import { RULE_TEXTS } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';

/** A rule whose factor applies to the person, or may. */
export interface MetRule<Effect extends RecoveryEffect = RecoveryEffect> {
  readonly rule: AdoptedRule;
  readonly effect: Effect;
  readonly answer: FactorAnswer['answer'];
}

/** The rules whose factor was answered yes, or is not known, in the order of their ids. A yes counts before an unknown. */
export function metRules({ rules = [], factors = [] }: PlanOptions): readonly MetRule[] {
  const answers = new Map<RiskFactorId, FactorAnswer['answer']>();
  for (const { factor, answer } of factors) {
    if (answers.get(factor) !== 'yes') answers.set(factor, answer);
  }
  return rules
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((rule) => {
      const answer = answers.get(rule.factor);
      return answer ? [{ rule, effect: rule.effect, answer }] : [];
    });
}

/** Whether a rule is about a treatment, by its procedure or one of its groups. */
export function isAbout({ rule }: MetRule, { procedure, groups }: Course): boolean {
  return rule.procedures.includes(procedure) || rule.groups.some((group) => groups.includes(group));
}

/** The met rules that do one kind of thing. */
export function withEffect<Type extends RecoveryEffect['type']>(
  met: readonly MetRule[],
  type: Type,
): readonly MetRule<Extract<RecoveryEffect, { type: Type }>>[] {
  return met.filter((one): one is MetRule<Extract<RecoveryEffect, { type: Type }>> => one.effect.type === type);
}

/** The rule as the reason of a change. */
export function reasonOf({ rule, answer }: MetRule, days: number | null = null): RuleReason {
  const { id, factor, because, provenance, adopted } = rule;
  return {
    type: 'rule',
    rule: id,
    factor,
    answer,
    days,
    because: { treatment: RULE_TEXTS, statement: because },
    sources: provenance.sources,
    adopted,
  };
}
