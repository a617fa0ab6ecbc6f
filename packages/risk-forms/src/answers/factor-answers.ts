import type { RiskFactorId } from '@osseo/procedures';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Condition } from '../model/rule.ts';
import { traceCondition } from '../rules/trace-condition.ts';
import { readResponse } from './response-answers.ts';

/** What the answers say of a factor, for a plan that depends on it. A factor that they rule out is not listed. */
export interface FactorAnswer {
  readonly factor: RiskFactorId;
  /** `unknown`: not asked, not answered, or the person does not know or would rather say it in person. */
  readonly answer: 'yes' | 'unknown';
}

/** When a factor is present, by the answers of its own questions: in those on which a recovery can depend. */
export type FactorConditions = Readonly<Partial<Record<RiskFactorId, Condition>>>;

/**
 * The factors that recovery rules of `@osseo/procedures` are about. It is about the person of today: somebody who has stopped
 * smoking does not smoke, and pre-diabetes is not diabetes.
 */
export const FACTOR_CONDITIONS: FactorConditions = {
  R01: { item: 'smoking', anyOf: ['some-days', 'every-day'] },
  R03: { item: 'diabetes', anyOf: ['type-1', 'type-2', 'other'] },
  R04: { item: 'bone-medicine', anyOf: ['now', 'past'] },
  R12: { item: 'gum-disease', is: true },
  R30: { item: 'cold-sores', anyOf: ['sometimes', 'now'] },
  R37: {
    any: ['own-clot', 'family-clot', 'hormones', 'cancer', 'long-flight'].map((item) => ({ item, is: true })),
  },
};

/**
 * What a response says of factors, for `forPerson` of `@osseo/recovery-timeline/engine`. It names no answer and no
 * number, and a question that was skipped is unknown, never a no.
 * @param conditions When each factor is present: those that ship, with a clinic's own where it has rules about others.
 */
export function factorAnswers(
  response: QuestionnaireResponse,
  conditions: FactorConditions = FACTOR_CONDITIONS,
): readonly FactorAnswer[] {
  const answers = readResponse(response);
  return Object.entries(conditions).flatMap(([factor, condition]): readonly FactorAnswer[] => {
    const { holds } = traceCondition(condition, answers);
    return holds === false ? [] : [{ factor: factor as RiskFactorId, answer: holds ? 'yes' : 'unknown' }];
  });
}
