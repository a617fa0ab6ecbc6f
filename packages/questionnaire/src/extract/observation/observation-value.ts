import { choiceKey, extensionsOf, isObject, type Json } from '../../engine/fhir/json.ts';
import { UNIT_URL } from '../../engine/fhir/urls.ts';

/** The answer as the `value[x]` of an Observation of R4; `undefined` for what R4 has no field for. */
export function observationValue(answer: Json, item: Json): Json | undefined {
  const key = choiceKey(answer, 'value') ?? '';
  const value = answer[key];
  const unit = extensionsOf(item, UNIT_URL)[0]?.['valueCoding'];
  switch (key) {
    case 'valueInteger':
    case 'valueDecimal':
      if (isObject(unit)) return { valueQuantity: { value, ...unitFields(unit) } };
      return key === 'valueInteger' ? { valueInteger: value } : { valueQuantity: { value } };
    case 'valueCoding':
      return { valueCodeableConcept: { coding: [value] } };
    case 'valueDate':
      return { valueDateTime: value };
    case 'valueUri':
      return { valueString: value };
    case 'valueBoolean':
    case 'valueString':
    case 'valueQuantity':
    case 'valueDateTime':
    case 'valueTime':
      return { [key]: value };
    default:
      return undefined;
  }
}

function unitFields({ display, system, code }: Json): Json {
  return {
    ...(display !== undefined && { unit: display }),
    ...(system !== undefined && { system }),
    ...(code !== undefined && { code }),
  };
}
