import { extensionsOf, isObject, textOf, type Json } from '../../engine/fhir/json.ts';
import { UNIT_OPTION_URL, UNIT_URL } from '../../engine/fhir/urls.ts';
import { UNIT_OPEN_URL } from '../urls.ts';
import type { CastResult } from './question.ts';
import { picked } from './picked.ts';

const FIELDS = ['value', 'comparator', 'unit', 'system', 'code'];
const UCUM = 'http://unitsofmeasure.org';
/** A quantity of an expression itself, as text: `5 'kg'`. */
const LITERAL = /^([+-]?\d+(?:\.\d+)?) '([^']+)'$/;
/** The largest integer of FHIR. */
const MAX_INTEGER = 2_147_483_647;

/** A value as a number. The number of a quantity is one only in the unit that the question is asked in. */
export function asNumber(value: unknown, type: 'integer' | 'decimal', item: Json): CastResult {
  const quantity = quantityOf(value);
  const number = quantity ? quantity['value'] : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return 'wrong-type';
  if (quantity?.['comparator'] !== undefined) return 'wrong-type';
  if (quantity && isMeasured(quantity) && !unitsOf(item).fixed.some((unit) => isIn(quantity, unit)))
    return 'other-unit';
  if (type === 'decimal') return { valueDecimal: number };
  return Number.isInteger(number) && Math.abs(number) <= MAX_INTEGER ? { valueInteger: number } : 'wrong-type';
}

/** A value as a quantity. A bare number is in the unit of the question. */
export function asQuantity(value: unknown, item: Json): CastResult {
  const { fixed, offered, open } = unitsOf(item);
  if (typeof value === 'number' && Number.isFinite(value)) {
    const { display, ...unit } = picked(fixed[0] ?? {}, ['display', 'system', 'code']);
    return { valueQuantity: { value, ...(display !== undefined && { unit: display }), ...unit } };
  }
  const quantity = quantityOf(value);
  if (!quantity) return 'wrong-type';
  const units = [...fixed, ...offered];
  const fits = units.length === 0 || open || units.some((unit) => isIn(quantity, unit));
  return fits ? { valueQuantity: picked(quantity, FIELDS) } : 'other-unit';
}

function quantityOf(value: unknown): Json | undefined {
  if (isObject(value)) return typeof value['value'] === 'number' ? value : undefined;
  const [, number, code] = typeof value === 'string' ? (LITERAL.exec(value) ?? []) : [];
  return number === undefined ? undefined : { value: Number(number), unit: code, system: UCUM, code };
}

/** The units of a question: that of every answer, and those to choose from. */
function unitsOf(item: Json): {
  readonly fixed: readonly Json[];
  readonly offered: readonly Json[];
  readonly open: boolean;
} {
  const codings = (url: string) =>
    extensionsOf(item, url)
      .map(({ valueCoding }) => valueCoding)
      .filter(isObject);
  return {
    fixed: codings(UNIT_URL),
    offered: codings(UNIT_OPTION_URL),
    open: extensionsOf(item, UNIT_OPEN_URL).length > 0,
  };
}

function isMeasured({ unit, code }: Json): boolean {
  return (code ?? unit) !== undefined && code !== '1';
}

function isIn({ system, code, unit }: Json, wanted: Json): boolean {
  const sameSystem = system === undefined || wanted['system'] === undefined || system === wanted['system'];
  const [own, asked] = [textOf(code), textOf(wanted['code'])];
  if (own !== undefined && asked !== undefined) return sameSystem && own === asked;
  const word = textOf(unit) ?? own;
  return word !== undefined && [wanted['display'], asked].includes(word);
}
