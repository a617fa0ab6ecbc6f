import { compareQuantities, sameUnit } from '../conditions/compare-answers.ts';
import type { Item, Quantity } from '../model/item.ts';
import type { CheckTools } from './check-tools.ts';
import { finding, type Finding } from './finding.ts';

/** FHIR's `integer` has 32 bits; a greater number would be refused by the system that receives it. */
const INTEGER_MAX = 2_147_483_647;
const INTEGER_MIN = -2_147_483_648;

export function checkNumber(item: Item, value: number, kind: 'integer' | 'decimal'): Finding | undefined {
  const integer = kind === 'integer';
  const min = typeof item.min === 'number' ? item.min : integer ? INTEGER_MIN : undefined;
  const max = typeof item.max === 'number' ? item.max : integer ? INTEGER_MAX : undefined;
  if (min !== undefined && value < min) return finding('below-min', { min });
  if (max !== undefined && value > max) return finding('above-max', { max });
  return checkDecimals(item, value);
}

/** Each unit may have limits of its own: 70 % is too high where 70 mmol/mol is not. */
export function checkQuantity(item: Item, quantity: Quantity, tools: CheckTools): Finding | undefined {
  const min = limitFor(quantity, item.minQuantities, item.min, tools);
  if (min && (compareQuantities(quantity, min, tools) ?? 0) < 0)
    return finding('below-min', named('min', min, quantity));
  const max = limitFor(quantity, item.maxQuantities, item.max, tools);
  if (max && (compareQuantities(quantity, max, tools) ?? 0) > 0)
    return finding('above-max', named('max', max, quantity));
  return checkDecimals(item, quantity.value);
}

/** The limit in the unit of the answer, else one that can be converted, else a bare number in whatever unit. */
function limitFor(
  quantity: Quantity,
  limits: readonly Quantity[],
  plain: Item['min'],
  tools: CheckTools,
): Quantity | undefined {
  return (
    limits.find((limit) => sameUnit(limit.unit, quantity.unit)) ??
    limits.find((limit) => compareQuantities(quantity, limit, tools) !== undefined) ??
    (typeof plain === 'number' ? { value: plain, unit: quantity.unit } : undefined)
  );
}

/** The unit in the words of the answer, where it is the same. */
function named(side: 'min' | 'max', { value, unit: own }: Quantity, answer: Quantity): Finding['limits'] {
  const unit = sameUnit(own, answer.unit) ? answer.unit : own;
  const words = unit?.display ?? unit?.code;
  return { [side]: value, ...(words !== undefined && { unit: words }) };
}

function checkDecimals({ limits: { maxDecimalPlaces } }: Item, value: number): Finding | undefined {
  if (maxDecimalPlaces === undefined || decimalsOf(value) <= maxDecimalPlaces) return undefined;
  return finding('too-many-decimals', { maxDecimalPlaces });
}

/** The digits after the point, in numbers that are written with an exponent as well. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
