import type { QuestionnaireItem } from 'fhir/r4.js';
import { isObject, textOf, without, type Json } from '../../engine/fhir/json.ts';
import { readAnswer } from '../../engine/fhir/read-answer.ts';
import type { Absent } from '../model/value.ts';
import { absentReasonsIn, codingsIn, unitsIn } from './offered.ts';
import { isPlain } from './is-plain.ts';
import { plainField } from './plain-field.ts';

/** An answer as `Answers` has it, or why it is none. */
export type ReadValue = { readonly value: unknown } | { readonly problem: 'wrong-type' | 'not-an-option' };

const WRONG_TYPE: ReadValue = { problem: 'wrong-type' };
const NOT_AN_OPTION: ReadValue = { problem: 'not-an-option' };

/** Reads one answer of a response to a question. */
export function readValue(item: QuestionnaireItem, answer: Json): ReadValue {
  const read = readAnswer(answer);
  if (read?.kind === 'absent') {
    const value: Absent = { absent: read.reason };
    return absentReasonsIn(item).includes(read.reason) ? { value } : NOT_AN_OPTION;
  }
  switch (item.type) {
    case 'choice':
      return isObject(answer['valueCoding']) ? readCode(item, answer['valueCoding']) : WRONG_TYPE;
    case 'open-choice':
      if (isObject(answer['valueCoding'])) return readCode(item, answer['valueCoding']);
      return isPlain('string', answer['valueString']) ? { value: { other: answer['valueString'] } } : WRONG_TYPE;
    case 'quantity':
      return readQuantity(item, answer['valueQuantity']);
    default: {
      const value = answer[plainField(item.type)];
      return isPlain(item.type, value) ? { value } : WRONG_TYPE;
    }
  }
}

function readCode(item: QuestionnaireItem, coding: Json): ReadValue {
  const options = codingsIn(item);
  // Options that lie in a value set are not known here.
  if (options.length === 0) return { value: coding };
  const option = options.find(
    ({ system, code }) =>
      code === coding['code'] &&
      (system === undefined || coding['system'] === undefined || system === coding['system']),
  );
  return option ? { value: option.code } : NOT_AN_OPTION;
}

/** A quantity with a comparator (`<5`) is no plain number. */
function readQuantity(item: QuestionnaireItem, quantity: unknown): ReadValue {
  if (!isObject(quantity) || !Number.isFinite(quantity['value']) || quantity['comparator'] !== undefined) {
    return WRONG_TYPE;
  }
  const units = unitsIn(item);
  if (units.length === 0) return { value: without(quantity, 'id', 'extension') };
  const code = textOf(quantity['code']);
  const unit = units.find((one) => (code === undefined ? one.display === quantity['unit'] : one.code === code));
  return unit ? { value: { value: quantity['value'], unit: unit.code } } : NOT_AN_OPTION;
}
