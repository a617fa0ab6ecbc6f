import { choiceKey, objectsOf, type Json } from '../../engine/fhir/json.ts';

/** The answers that the form itself begins with: `initial`, or else the options that are selected from the start. */
export function initialValues(item: Json): readonly Json[] {
  const initial = objectsOf(item['initial']).flatMap(valueIn);
  if (initial.length > 0) return initial;
  return objectsOf(item['answerOption'])
    .filter(([option]) => option['initialSelected'] === true)
    .flatMap(valueIn);
}

function valueIn([element]: readonly [Json, number]): readonly Json[] {
  const key = choiceKey(element, 'value');
  return key === undefined ? [] : [{ [key]: element[key] }];
}
