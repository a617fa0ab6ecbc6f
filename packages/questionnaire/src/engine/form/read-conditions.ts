import { eachObject, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import type { EnableWhen, EnableWhenOperator, ItemType } from '../model/item.ts';
import type { Refuse } from './refuse.ts';

const OPERATORS: ReadonlySet<unknown> = new Set<EnableWhenOperator>(['exists', '=', '!=', '>', '<', '>=', '<=']);

/**
 * Reads the conditions of one item. One that cannot be decided (no such question,
 * no operator, no answer) is left out and named: an item shown once too often can
 * be skipped, one that can never appear is lost.
 */
export function readConditions(
  raw: Json,
  typeOf: (linkId: string) => ItemType | undefined,
  refuse: Refuse,
): readonly EnableWhen[] {
  const conditions: EnableWhen[] = [];
  eachObject(raw['enableWhen'], (condition, index) => {
    const question = textOf(condition['question']);
    const type = question === undefined ? undefined : typeOf(question);
    if (question === undefined || type === undefined) {
      refuse('dangling-enable-when', `.enableWhen[${index}]`);
      return;
    }
    const operator = condition['operator'];
    const answer = readAnswer(condition, 'answer');
    const decidable = type !== 'group' && type !== 'display' && OPERATORS.has(operator) && answer;
    if (!decidable || (operator === 'exists' && answer.kind !== 'boolean')) {
      refuse('invalid-enable-when', `.enableWhen[${index}]`);
      return;
    }
    conditions.push({ question, operator: operator as EnableWhenOperator, answer });
  });
  return conditions;
}
