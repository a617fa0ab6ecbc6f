import { isObject, objectsOf } from '../../engine/fhir/json.ts';

/** The words of a value, as FHIR has them: a number is its digits, a coding its display. Nothing is put together. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isObject(value)) return undefined;
  const { text, display, code, coding, value: own } = value;
  // Of the codings of a concept, the one that a person chose.
  const codings = objectsOf(coding).map(([entry]) => entry);
  const chosen = codings.find(({ userSelected }) => userSelected === true) ?? codings[0];
  const words = [text, display, chosen?.['display'], chosen?.['code'], own];
  // A quantity has a code as well: that of its unit.
  return [...words, ...(own === undefined ? [code] : [])].find((word) => typeof word === 'string');
}
