import { fail } from '../halt.ts';
import { roundedTo8 } from '../values/equals.ts';
import { Measure, measureOf, sameUnit } from '../values/measure.ts';
import { compareTemporals, Temporal } from '../values/temporal.ts';
import { EMPTY, only, truthOf, type Value, type Values } from '../values/value.ts';

export type Order = '<' | '<=' | '>' | '>=';

/** `<`, `<=`, `>` and `>=`: not known where a value is missing, or a date is too coarse to tell. */
export function isOrdered(operator: Order, left: Values, right: Values): Values {
  if (left.length === 0 || right.length === 0) return EMPTY;
  const order = orderOf(only(left), only(right));
  if (order === undefined) return EMPTY;
  return truthOf((operator.startsWith('<') ? order < 0 : order > 0) || (operator.endsWith('=') && order === 0));
}

function orderOf(left: Value | undefined, right: Value | undefined): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return roundedTo8(left) - roundedTo8(right);
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  if (left instanceof Temporal && right instanceof Temporal) return compareTemporals(left, right);
  const [one, two] = [left, right].map((value) => (typeof value === 'number' ? value : measureOf(value)));
  if (one === undefined || two === undefined) fail('these kinds have no order');
  if (one instanceof Measure || two instanceof Measure) {
    const [first, second] = sameUnit(one, two);
    return first - second;
  }
  return undefined;
}
