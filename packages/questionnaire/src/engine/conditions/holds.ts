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
  const some = (test: (order: number) => boolean) =>
    values.some((value) => {
      const order = compareAnswers(value, expected, tools);
      return order !== undefined && test(order);
    });

  switch (operator) {
    case 'exists':
      return expected.kind === 'boolean' && values.length > 0 === expected.value;
    case '=':
      return values.some((value) => equalAnswers(value, expected, tools));
    case '!=':
      return !values.some((value) => equalAnswers(value, expected, tools));
    case '>':
      return some((order) => order > 0);
    case '<':
      return some((order) => order < 0);
    case '>=':
      return some((order) => order >= 0);
    case '<=':
      return some((order) => order <= 0);
  }
}
