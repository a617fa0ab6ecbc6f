import type { Answer, Coding } from '../model/answer.ts';
import type { ItemType } from '../model/item.ts';
import type { Json } from './json.ts';
import { fieldOfKind, kindOfType } from './kinds.ts';
import { DATA_ABSENT_REASON_URL } from './urls.ts';

/** Writes an answer as the `value[x]` of FHIR, which R4 and R5 spell alike. */
export function writeAnswer(answer: Answer, type: ItemType): Json {
  switch (answer.kind) {
    case 'coding':
      return { valueCoding: writeCoding(answer.value) };
    case 'quantity':
      return { valueQuantity: { value: answer.value, ...(answer.unit && writeUnit(answer.unit)) } };
    case 'absent':
      return writeAbsent(answer.reason, type);
    case 'other':
      return answer.fhir;
    default:
      return { [fieldOfKind(isWider(answer.kind, type) ? type : answer.kind)]: answer.value };
  }
}

function writeCoding({ system, code, display }: Coding): Json {
  return {
    ...(system !== undefined && { system }),
    ...(code !== undefined && { code }),
    ...(display !== undefined && { display }),
  };
}

/** A quantity spells the display of its unit `unit`. */
function writeUnit({ display, ...rest }: Coding): Json {
  return { ...(display !== undefined && { unit: display }), ...writeCoding(rest) };
}

/** Whether the type of the question takes in the kind of the answer: FHIR then wants the answer spelt as the type is. */
function isWider(kind: Answer['kind'], type: ItemType): type is 'decimal' | 'dateTime' {
  return (kind === 'integer' && type === 'decimal') || (kind === 'date' && type === 'dateTime');
}

/** Beside the value where that is a primitive, and inside it where it is an object. */
function writeAbsent(reason: string, type: ItemType): Json {
  const kind = kindOfType(type);
  const mark = /^(?:coding|quantity|attachment|reference)$/.test(kind) ? '' : '_';
  return { [mark + fieldOfKind(kind)]: { extension: [{ url: DATA_ABSENT_REASON_URL, valueCode: reason }] } };
}
