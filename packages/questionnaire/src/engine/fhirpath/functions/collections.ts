import type { Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { distinct, equal } from '../values/equals.ts';
import { EMPTY, only, truth, truthOf, type Value, type Values } from '../values/value.ts';
import { integerArgument, type Entry } from './function.ts';

/* Functions of whole collections: what is there, which part of it, and what two have in common. */

export const COLLECTIONS: readonly Entry[] = [
  ['empty', 0, 0, (input) => truthOf(input.length === 0)],
  ['count', 0, 0, (input) => [input.length]],
  [
    'not',
    0,
    0,
    (input) => {
      const known = truth(input);
      return truthOf(known === undefined ? known : !known);
    },
  ],
  ['first', 0, 0, (input) => input.slice(0, 1)],
  ['last', 0, 0, (input) => input.slice(-1)],
  ['tail', 0, 0, (input) => input.slice(1)],
  ['single', 0, 0, (input) => (only(input), input)],
  ['skip', 1, 1, (input, [count], scope) => input.slice(counted(integerArgument(count, scope)))],
  ['take', 1, 1, (input, [count], scope) => input.slice(0, counted(integerArgument(count, scope)))],
  ['distinct', 0, 0, (input, _, { work }) => distinct(input, work)],
  ['isDistinct', 0, 0, (input, _, { work }) => truthOf(distinct(input, work).length === input.length)],
  ['union', 1, 1, (input, [other], scope) => distinct([...input, ...(other?.(scope) ?? EMPTY)], scope.work)],
  ['combine', 1, 1, (input, [other], scope) => [...input, ...(other?.(scope) ?? EMPTY)]],
  ['intersect', 1, 1, (input, [other], scope) => distinct(shared(input, other?.(scope), scope, true), scope.work)],
  ['exclude', 1, 1, (input, [other], scope) => shared(input, other?.(scope), scope, false)],
  ['subsetOf', 1, 1, (input, [other], scope) => truthOf(isSubset(input, other?.(scope) ?? EMPTY, scope))],
  ['supersetOf', 1, 1, (input, [other], scope) => truthOf(isSubset(other?.(scope) ?? EMPTY, input, scope))],
  ['allTrue', 0, 0, (input) => truthOf(booleans(input).every(Boolean))],
  ['anyTrue', 0, 0, (input) => truthOf(booleans(input).some(Boolean))],
  ['allFalse', 0, 0, (input) => truthOf(!booleans(input).some(Boolean))],
  ['anyFalse', 0, 0, (input) => truthOf(!booleans(input).every(Boolean))],
];

function counted(count: number | undefined): number {
  return count === undefined ? fail('a number expected') : Math.max(0, count);
}

function shared(input: Values, other: Values = EMPTY, scope: Scope, wanted: boolean): Values {
  return input.filter((value) => holds(other, value, scope) === wanted);
}

/** Whether a collection holds a value. */
export function holds(values: Values, value: Value, { work }: Scope): boolean {
  return values.some((other) => equal(value, other, work) === true);
}

function isSubset(part: Values, whole: Values, scope: Scope): boolean {
  return part.length <= whole.length && part.every((value) => holds(whole, value, scope));
}

function booleans(input: Values): readonly boolean[] {
  return input.map((value) => (typeof value === 'boolean' ? value : fail('true or false expected')));
}
