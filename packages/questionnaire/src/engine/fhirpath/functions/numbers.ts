import type { Part, Scope } from '../evaluation.ts';
import { fail, unsupported } from '../halt.ts';
import { add } from '../operators/arithmetic.ts';
import { isOrdered } from '../operators/order.ts';
import { measureOf } from '../values/measure.ts';
import { EMPTY, only, type Values } from '../values/value.ts';
import { integerArgument, numberArgument, type Entry } from './function.ts';

/* Functions of numbers. What has no result in real numbers is "not a number" on the way, and empty in the end. */

export const NUMBERS: readonly Entry[] = [
  ...one('abs', Math.abs),
  ...one('ceiling', Math.ceil),
  ...one('floor', Math.floor),
  ...one('truncate', Math.trunc),
  ...one('exp', Math.exp),
  ...one('ln', Math.log),
  ...one('sqrt', Math.sqrt, true),
  ['round', 0, 1, round],
  ['power', 1, 1, power],
  ['sum', 0, 0, sum],
  ['avg', 0, 0, (input) => withNumber(sum(input), (value) => value / input.length)],
  ['min', 0, 0, (input) => extreme(input, '<')],
  ['max', 0, 0, (input) => extreme(input, '>')],
];

function one(name: string, run: (value: number) => number, isReal = false): readonly Entry[] {
  return [[name, 0, 0, (input) => withNumber(input, run, isReal)]];
}

function withNumber(input: Values, run: (value: number) => number, isReal = false): Values {
  const value = only(input);
  if (value === undefined) return EMPTY;
  if (measureOf(value)) unsupported('arithmetic with quantities');
  const result = run(typeof value === 'number' ? value : fail('a number expected'));
  return isReal && Number.isNaN(result) ? EMPTY : [result];
}

function round(input: Values, [digits]: readonly Part[], scope: Scope): Values {
  const scale = 10 ** (integerArgument(digits, scope) ?? 0);
  return withNumber(input, (value) => Math.round(value * scale) / scale);
}

function power(input: Values, [by]: readonly Part[], scope: Scope): Values {
  const exponent = numberArgument(by, scope);
  return exponent === undefined ? EMPTY : withNumber(input, (value) => value ** exponent, true);
}

function sum(input: Values): Values {
  return input.slice(1).reduce<Values>((total, value) => add([value], total), input.slice(0, 1));
}

function extreme(input: Values, operator: '<' | '>'): Values {
  return input
    .slice(1)
    .reduce<Values>(
      (found, value) => (isOrdered(operator, [value], found)[0] === true ? [value] : found),
      input.slice(0, 1),
    );
}
