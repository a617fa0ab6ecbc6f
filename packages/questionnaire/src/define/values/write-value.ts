import type { QuestionnaireItem } from 'fhir/r4.js';
import { isObject, type Json } from '../../engine/fhir/json.ts';
import { writeAnswer } from '../../engine/fhir/write-answer.ts';
import { isAbsentReason } from '../../engine/keys/tokens.ts';
import type { ItemType } from '../../engine/model/item.ts';
import { codingsIn, unitsIn } from './offered.ts';
import { plainField } from './plain-field.ts';
import { readValue } from './read-value.ts';

/** Writes one answer as the `value[x]` of FHIR R4, or gives `undefined` for one that the question cannot have. */
export function writeValue(item: QuestionnaireItem, value: unknown): Json | undefined {
  const written = write(item, value);
  return 'value' in readValue(item, written) ? written : undefined;
}

function write(item: QuestionnaireItem, value: unknown): Json {
  if (isObject(value) && isAbsentReason(value['absent'])) {
    return writeAnswer({ kind: 'absent', reason: value['absent'] }, item.type as ItemType);
  }
  switch (item.type) {
    case 'choice':
    case 'open-choice':
      if (isObject(value)) return 'other' in value ? { valueString: value['other'] } : { valueCoding: value };
      return { valueCoding: codingsIn(item).find(({ code }) => code === value) };
    case 'quantity':
      return { valueQuantity: isObject(value) ? { ...value, ...unitOf(item, value['unit']) } : value };
    default:
      return { [plainField(item.type)]: value };
  }
}

/** FHIR spells the display of a unit `unit`. */
function unitOf(item: QuestionnaireItem, wanted: unknown): object {
  const unit = unitsIn(item).find(({ code }) => code === wanted);
  return unit ? { unit: unit.display, system: unit.system, code: unit.code } : {};
}
