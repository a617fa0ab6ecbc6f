import { isObject } from '../../engine/fhir/json.ts';

/**
 * The type of a value that became a context, as its fields tell: `ofType(Coding)` finds nothing in a
 * value of no type. `undefined` for what is no value of an answer. A date is taken for a text.
 */
export function baseOfValue(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  if (!isObject(value)) return typeof value;
  if (value['linkId'] !== undefined || value['resourceType'] !== undefined) return undefined;
  if (typeof value['value'] === 'number') return 'Quantity';
  if (value['reference'] !== undefined) return 'Reference';
  if (value['contentType'] !== undefined) return 'Attachment';
  return value['code'] !== undefined || value['display'] !== undefined ? 'Coding' : undefined;
}
