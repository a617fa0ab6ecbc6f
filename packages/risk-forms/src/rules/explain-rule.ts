import type { QuestionnaireResponse } from 'fhir/r4.js';
import { readResponse } from '../answers/response-answers.ts';
import type { Rule } from '../model/rule.ts';
import { traceCondition, type Trace } from './trace-condition.ts';

/** Why a rule does or does not hold for a response: each condition, the questions it reads, and what is missing. */
export function explainRule(rule: Rule, response: QuestionnaireResponse): Trace {
  return traceCondition(rule.when, readResponse(response));
}
