import { choiceKey, isObject, type Json } from '../../engine/fhir/json.ts';

/** Whether the answer has a value, and not just a reason for having none. */
export function hasValue(answer: Json): boolean {
  const key = choiceKey(answer, 'value');
  const value = key === undefined ? undefined : answer[key];
  return isObject(value) ? Object.keys(value).some((name) => name !== 'extension' && name !== 'id') : value != null;
}
