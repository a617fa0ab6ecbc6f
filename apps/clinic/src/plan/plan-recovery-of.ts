import type { CivilDate } from '@osseo/core';
import type { WordedProcedure } from '@osseo/procedures';
import {
  forPerson,
  planRecovery,
  RULE_TEXTS,
  type PlanTexts,
  type RecoveryPlan,
} from '@osseo/recovery-timeline/engine';
import { factorAnswers } from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import { recoveryRuleWords } from '../catalogue/recovery-rule-words.ts';
import { wordedProcedures } from '../catalogue/worded-procedure.ts';
import { recoveryOptions, type RecoveryDecisions } from '../config/recovery-decisions.ts';
import type { Locale } from '../languages.ts';
import type { PlanSubmission } from './plan-submission.ts';

/** A recovery plan with the sentences that it refers to. */
export interface WordedPlan {
  readonly plan: RecoveryPlan;
  readonly texts: PlanTexts;
}

/** The recovery of anyone who has these procedures on one day, or on a day not fixed yet. */
export function planRecoveryOf(worded: readonly WordedProcedure[], on: CivilDate | null): WordedPlan {
  return { plan: planRecovery(treatmentsOf(worded, on)), texts: textsOf(worded) };
}

/** The recovery of the person who sent these answers, by the rules that the clinic adopted and the days that it decided. */
export function planRecoveryFor(
  { procedures, response }: Pick<PlanSubmission, 'procedures' | 'response'>,
  locale: Locale,
  on: CivilDate | null,
  decisions: RecoveryDecisions = clinic,
): WordedPlan {
  const worded = wordedProcedures(procedures, locale);
  const { rules, overrides } = recoveryOptions(decisions);
  const about = new Set<string>([...procedures, RULE_TEXTS]);
  const person = forPerson({
    factors: factorAnswers(response),
    rules,
    overrides: overrides.filter(({ treatment }) => about.has(treatment)),
  });
  return {
    plan: planRecovery(treatmentsOf(worded, on), person),
    texts: { ...textsOf(worded), [RULE_TEXTS]: recoveryRuleWords[locale] },
  };
}

function treatmentsOf(worded: readonly WordedProcedure[], on: CivilDate | null) {
  return worded.map(({ procedure }) => ({ key: procedure.id, procedure, on }));
}

function textsOf(worded: readonly WordedProcedure[]): PlanTexts {
  return Object.fromEntries(worded.map(({ procedure, words }) => [procedure.id, words]));
}
