import type { Answer } from '../model/answer.ts';
import type { EnableWhen } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';
import { compareAnswers, equalAnswers, hasValue } from './compare-answers.ts';

/**
 * Whether a condition holds for the answers that it reads, by FHIR's
 * `questionnaire-enable-operator`: `!=` means that no answer is equal, so it holds
 * for a question without an answer; every other operator needs an answer that fits.
 */
export function holds(
  { operator, answer: expected }: EnableWhen,
  answers: readonly Answer[],
  tools: Tools = {},
): boolean {
  const values = answers.filter(hasValue);
  if (operator === 'exists') return expected.kind === 'boolean' && values.length > 0 === expected.value;
  if (operator === '=' || operator === '!=') {
    return values.some((value) => equalAnswers(value, expected, tools)) === (operator === '=');
  }
  return values.some((value) => {
    const order = compareAnswers(value, expected, tools) ?? Number.NaN;
    if (order === 0) return operator.endsWith('=');
    return operator.startsWith('<') ? order < 0 : order > 0;
  });
}
