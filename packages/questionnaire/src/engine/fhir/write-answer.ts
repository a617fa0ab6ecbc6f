import type { Answer, Coding } from '../model/answer.ts';
import type { ItemType } from '../model/item.ts';
import type { Json } from './json.ts';
import { DATA_ABSENT_REASON_URL } from './urls.ts';

/** Writes an answer as the `value[x]` of FHIR, which R4 and R5 spell alike. */
export function writeAnswer(answer: Answer, type: ItemType): Json {
  switch (answer.kind) {
    case 'boolean':
      return { valueBoolean: answer.value };
    case 'integer':
      return { valueInteger: answer.value };
    case 'decimal':
      return { valueDecimal: answer.value };
    case 'date':
      return { valueDate: answer.value };
    case 'dateTime':
      return { valueDateTime: answer.value };
    case 'time':
      return { valueTime: answer.value };
    case 'string':
      return { valueString: answer.value };
    case 'uri':
      return { valueUri: answer.value };
    case 'attachment':
      return { valueAttachment: answer.value };
    case 'reference':
      return { valueReference: answer.value };
    case 'coding':
      return { valueCoding: writeCoding(answer.value) };
    case 'quantity':
      return { valueQuantity: { value: answer.value, ...(answer.unit && writeUnit(answer.unit)) } };
    case 'absent':
      return writeAbsent(answer.reason, type);
    case 'other':
      return answer.fhir;
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

const ABSENT_KEYS: Partial<Record<ItemType, string>> = {
  boolean: '_valueBoolean',
  decimal: '_valueDecimal',
  integer: '_valueInteger',
  date: '_valueDate',
  dateTime: '_valueDateTime',
  time: '_valueTime',
  url: '_valueUri',
  attachment: 'valueAttachment',
  reference: 'valueReference',
  choice: 'valueCoding',
  'open-choice': 'valueCoding',
  quantity: 'valueQuantity',
};

function writeAbsent(reason: string, type: ItemType): Json {
  return {
    [ABSENT_KEYS[type] ?? '_valueString']: { extension: [{ url: DATA_ABSENT_REASON_URL, valueCode: reason }] },
  };
}
