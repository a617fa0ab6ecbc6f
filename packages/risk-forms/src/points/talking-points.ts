import { formatMessage, type Message } from '@osseo/core';
import type { AbsentReason } from '@osseo/questionnaire/engine';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { readResponse, type ResponseAnswers } from '../answers/response-answers.ts';
import type { Factor } from '../model/factor.ts';
import type { TalkingPoint } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';
import { askedFactors, neededFactors, type NeedsQuestions } from '../questionnaire/needed-factors.ts';
import { absentReason, traceCondition } from '../rules/trace-condition.ts';

/**
 * What the patient may want to tell, bring and ask, and which medicines to leave
 * alone, from the answers, in the order of the form. No rule, tier, number or
 * verdict goes in, and none comes out.
 */
export function talkingPoints(
  procedures: readonly NeedsQuestions[],
  response: QuestionnaireResponse,
  words: RiskFormWords,
): readonly TalkingPoint[] {
  const answers = readResponse(response);
  const needed = neededFactors(procedures);
  return askedFactors(procedures).flatMap((factor) => [
    ...(needed.includes(factor) ? answeredPoints(factor, answers, words) : []),
    ...openPoints(factor, answers, words),
  ]);
}

function answeredPoints(factor: Factor, answers: ResponseAnswers, words: RiskFormWords): readonly TalkingPoint[] {
  const sentences: Readonly<Record<string, string>> = words.factors[factor.id].points;
  return factor.points
    .filter(({ when }) => traceCondition(when, answers).holds === true)
    .map(({ id, purpose }) => ({ factor: factor.id, purpose, statement: id, text: sentences[id] ?? id }));
}

/** At most one sentence per factor and reason, however many of its questions are open. */
function openPoints(factor: Factor, answers: ResponseAnswers, words: RiskFormWords): readonly TalkingPoint[] {
  const reasons = new Set(factor.items.map(({ linkId }) => absentReason(answers.of(linkId))));
  const { topic } = words.factors[factor.id];
  const point = (reason: AbsentReason, purpose: TalkingPoint['purpose'], statement: string, message: Message) =>
    reasons.has(reason)
      ? [{ factor: factor.id, purpose, statement, text: formatMessage(message, words.locale, { topic }) }]
      : [];
  return [
    ...point('asked-unknown', 'bring', 'unknown', words.unknownPoint),
    ...point('asked-declined', 'tell', 'in-person', words.inPersonPoint),
  ];
}
