import type { Coding, Quantity, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import type { ConditionSpec, ItemSpec } from '../model/item-spec.ts';
import { plainField } from '../values/plain-field.ts';
import { UCUM_URL } from '../values/ucum-url.ts';

/** Writes a condition in the spelling of the question that it reads. */
export function writeCondition(
  { question, operator, answer }: ConditionSpec,
  asked: ItemSpec | undefined,
): QuestionnaireItemEnableWhen {
  if (operator === 'exists') return { question, operator, answerBoolean: answer === true };
  if (asked?.type === 'choice' || asked?.type === 'open-choice') {
    const option = asked.options?.find(({ code }) => code === answer);
    const system = option?.system ?? asked.system;
    const coding: Coding = { ...(system !== undefined && { system }), code: String(answer) };
    return { question, operator, answerCoding: coding };
  }
  if (asked?.type === 'quantity' && typeof answer === 'object' && 'value' in answer) {
    return { question, operator, answerQuantity: writeQuantity(asked.units, answer) };
  }
  return { question, operator, [plainField(asked?.type ?? 'string', 'answer')]: answer };
}

function writeQuantity(
  units: Extract<ItemSpec, { type: 'quantity' }>['units'],
  { value, unit }: { readonly value: number; readonly unit?: string },
): Quantity {
  const named = units?.find(({ code }) => code === unit);
  if (named) return { value, unit: named.display, system: named.system ?? UCUM_URL, code: named.code };
  return { value, ...(unit !== undefined && { unit }) };
}
