import type { Json } from '../../engine/fhir/json.ts';

/** Some fields of an element, those that are there. */
export function picked(element: Json, names: readonly string[]): Json {
  return Object.fromEntries(names.flatMap((name) => (element[name] === undefined ? [] : [[name, element[name]]])));
}
