import { objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import type { EnableWhen, EnableWhenOperator, ItemType } from '../model/item.ts';
import type { FormProblem } from '../model/issue.ts';

const OPERATORS: ReadonlySet<unknown> = new Set<EnableWhenOperator>(['exists', '=', '!=', '>', '<', '>=', '<=']);

/**
 * Reads the conditions of one item. One that cannot be decided (no such question,
 * no operator, no answer) is left out and named: an item shown once too often can
 * be skipped, one that can never appear is lost.
 */
export function readConditions(
  raw: Json,
  linkId: string,
  path: string,
  types: ReadonlyMap<string, ItemType>,
  problems: FormProblem[],
): readonly EnableWhen[] {
  return objectsOf(raw['enableWhen']).flatMap(([condition, index]) => {
    const refuse = (code: FormProblem['code']) => {
      problems.push({ code, path: `${path}.enableWhen[${index}]`, linkId });
      return [];
    };
    const question = textOf(condition['question']);
    const type = question === undefined ? undefined : types.get(question);
    if (question === undefined || type === undefined) return refuse('dangling-enable-when');

    const operator = condition['operator'];
    const answer = readAnswer(condition, 'answer');
    if (type === 'group' || type === 'display' || !OPERATORS.has(operator) || !answer) {
      return refuse('invalid-enable-when');
    }
    if (operator === 'exists' && answer.kind !== 'boolean') return refuse('invalid-enable-when');
    return [{ question, operator: operator as EnableWhenOperator, answer }];
  });
}
