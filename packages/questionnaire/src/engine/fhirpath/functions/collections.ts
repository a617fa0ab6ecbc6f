import type { Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { distinct, equal } from '../values/equals.ts';
import { EMPTY, truth, truthOf, type Value, type Values } from '../values/value.ts';
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
  ['skip', 1, 1, (input, [count], scope) => input.slice(counted(integerArgument(count, scope)))],
  ['take', 1, 1, (input, [count], scope) => input.slice(0, counted(integerArgument(count, scope)))],
  ['distinct', 0, 0, (input, _, { work }) => distinct(input, work)],
  ['combine', 1, 1, (input, [other], scope) => [...input, ...(other?.(scope) ?? EMPTY)]],
  ['intersect', 1, 1, (input, [other], scope) => intersect(input, other?.(scope) ?? EMPTY, scope)],
];

function counted(count: number | undefined): number {
  return count === undefined ? fail('a number expected') : Math.max(0, count);
}

function intersect(input: Values, other: Values, scope: Scope): Values {
  return distinct(input, scope.work).filter((value) => holds(other, value, scope));
}

/** Whether a collection holds a value. */
export function holds(values: Values, value: Value, { work }: Scope): boolean {
  return values.some((other) => equal(value, other, work) === true);
}
