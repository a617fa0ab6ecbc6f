import { isDate, isDateTime, isTime } from '../../engine/checks/well-formed.ts';
import { isObject } from '../../engine/fhir/json.ts';

/** Whether a value is what FHIR R4 takes for a type. */
export function isPlain(type: string, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      // 32 bits, signed.
      return Number.isInteger(value) && Math.trunc(Number(value)) === (Number(value) | 0);
    case 'decimal':
      return Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'dateTime':
      return typeof value === 'string' && isDateTime(value);
    case 'time':
      return typeof value === 'string' && isTime(value);
    case 'reference':
    case 'attachment':
      return isObject(value) && Object.keys(value).length > 0;
    case 'url':
      return typeof value === 'string' && /^\S+$/.test(value);
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}
