import { parseCivilDate } from '@osseo/core';
import { isObject } from '../../engine/fhir/json.ts';

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/;
const ZONE = /(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))$/;

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
      return typeof value === 'string' && TIME.test(value);
    case 'reference':
    case 'attachment':
      return isObject(value) && Object.keys(value).length > 0;
    case 'url':
      return typeof value === 'string' && /^\S+$/.test(value);
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}

function isDate(text: string): boolean {
  return MONTH.test(text) ? !text.startsWith('0000') : parseCivilDate(text) !== undefined;
}

/** With a time there is always a zone: without one it would be no moment. */
function isDateTime(text: string): boolean {
  const [date = '', ...rest] = text.split('T');
  if (rest.length === 0) return isDate(date);
  const clock = rest.join('T');
  return parseCivilDate(date) !== undefined && ZONE.test(clock) && TIME.test(clock.replace(ZONE, ''));
}
