import { isObject, objectsOf } from './json.ts';

/** A value as FHIR searches for it (SDC, "x-fhir-query enhancements"): none where there is no such form of it. */
export function searchTokens(value: unknown): readonly string[] {
  if (!isObject(value)) return value === '' ? [] : [String(value)];
  const { coding, reference, resourceType, id, system, code, unit } = value;
  if (Array.isArray(coding)) return objectsOf(coding).flatMap(([own]) => searchTokens(own));
  if (typeof resourceType === 'string') return typeof id === 'string' ? [`${resourceType}/${id}`] : [];
  if (typeof reference === 'string') return [reference];
  if (typeof value['value'] === 'number') {
    return [[value['value'], part(system), part(code ?? unit)].join('|').replace(/\|+$/, '')];
  }
  const own = code ?? value['value'];
  if (typeof own !== 'string') return [];
  return [system === undefined ? part(own) : `${part(system)}|${part(own)}`];
}

/** FHIR's own separators, where they are none. */
function part(text: unknown): string {
  return typeof text === 'string' ? text.replace(/[\\,|$]/g, '\\$&') : '';
}
