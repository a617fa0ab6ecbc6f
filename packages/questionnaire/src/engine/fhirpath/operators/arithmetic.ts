import { fail, unsupported } from '../halt.ts';
import { Measure, measureOf } from '../values/measure.ts';
import { addTo, Temporal } from '../values/temporal.ts';
import { EMPTY, only, type Value, type Values } from '../values/value.ts';
import { textOf } from '../functions/function.ts';

/* Arithmetic, which is empty where an operand is not known. */

/** `+`: of numbers, of texts, and of a date and a time span. */
export function add(left: Values, right: Values): Values {
  return withBoth(left, right, (one, two) => {
    if (typeof one === 'string' && typeof two === 'string') return one + two;
    if (typeof one === 'number' && typeof two === 'number') return one + two;
    if (two instanceof Temporal && measureOf(one)) return shift(two, one, 1);
    return one instanceof Temporal ? shift(one, two, 1) : wrongKinds(one, two);
  });
}

/** `-`: of numbers, and of a date and a time span. */
export function subtract(left: Values, right: Values): Values {
  return withBoth(left, right, (one, two) => {
    if (typeof one === 'number' && typeof two === 'number') return one - two;
    return one instanceof Temporal ? shift(one, two, -1) : wrongKinds(one, two);
  });
}

export function multiply(left: Values, right: Values): Values {
  return withNumbers(left, right, (one, two) => one * two);
}

/** `/`: empty by zero. */
export function divide(left: Values, right: Values): Values {
  return withNumbers(left, right, (one, two) => (two === 0 ? undefined : one / two));
}

/** `div`: the whole part of a division; empty by zero. */
export function divideWhole(left: Values, right: Values): Values {
  return withNumbers(left, right, (one, two) => (two === 0 ? undefined : Math.trunc(one / two)));
}

export function remainder(left: Values, right: Values): Values {
  return withNumbers(left, right, (one, two) => (two === 0 ? undefined : one % two));
}

/** `&`: texts one after the other, where one that is not known counts as none. */
export function concatenate(left: Values, right: Values): Values {
  return [(textOf(left) ?? '') + (textOf(right) ?? '')];
}

/** A sign before a number. */
export function signed(values: Values, negative: boolean): Values {
  const [value] = values;
  if (values.length !== 1) fail('one number expected');
  if (value instanceof Measure) return [new Measure(negative ? -value.value : value.value, value.unit)];
  return typeof value === 'number' ? [negative ? -value : value] : fail('a number expected');
}

function withBoth(left: Values, right: Values, run: (one: Value, two: Value) => Value | undefined): Values {
  if (left.length === 0 || right.length === 0) return EMPTY;
  const one = only(left);
  const two = only(right);
  const result = one === undefined || two === undefined ? undefined : run(one, two);
  return result === undefined ? EMPTY : [result];
}

function withNumbers(left: Values, right: Values, run: (one: number, two: number) => number | undefined): Values {
  return withBoth(left, right, (one, two) => {
    return typeof one === 'number' && typeof two === 'number' ? run(one, two) : wrongKinds(one, two);
  });
}

function shift(temporal: Temporal, span: Value, sign: number): Temporal {
  return addTo(temporal, measureOf(span) ?? fail('a date takes a quantity of time'), sign);
}

/** Text with a number may mean the number that it spells; any other pair means nothing. */
function wrongKinds(one: Value, two: Value): never {
  if (measureOf(one) ?? measureOf(two)) unsupported('arithmetic with quantities');
  const isSpelled = [one, two].every((value) => typeof value === 'string' || typeof value === 'number');
  return isSpelled ? unsupported('arithmetic of text') : fail('no arithmetic of these kinds');
}
