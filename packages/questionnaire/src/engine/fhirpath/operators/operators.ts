import type { Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { holds } from '../functions/collections.ts';
import { distinct, equalCollections } from '../values/equals.ts';
import { EMPTY, truthOf, type Values } from '../values/value.ts';
import { add, concatenate, divide, divideWhole, multiply, remainder, subtract } from './arithmetic.ts';
import { and, implies, or, xor } from './logic.ts';
import { isOrdered, type Order } from './order.ts';

export type Operator = (left: Values, right: Values, scope: Scope) => Values;

/** The operators between two expressions. Both sides are always evaluated: neither has an effect. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['and', and],
  ['or', or],
  ['xor', xor],
  ['implies', implies],
  ['=', (left, right, scope) => equals(left, right, scope, true)],
  ['!=', (left, right, scope) => equals(left, right, scope, false)],
  ...(['<', '<=', '>', '>='] as const).map(ordered),
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ['/', divide],
  ['div', divideWhole],
  ['mod', remainder],
  ['&', concatenate],
  ['|', (left, right, { work }) => distinct([...left, ...right], work)],
  ['in', isMember],
  ['contains', (left, right, scope) => isMember(right, left, scope)],
]);

function ordered(operator: Order): readonly [string, Operator] {
  return [operator, (left, right) => isOrdered(operator, left, right)];
}

function equals(left: Values, right: Values, { work }: Scope, wanted: boolean): Values {
  if (left.length === 0 || right.length === 0) return EMPTY;
  const known = equalCollections(left, right, work);
  return truthOf(known === undefined ? known : known === wanted);
}

function isMember(member: Values, values: Values, scope: Scope): Values {
  const [value] = member;
  if (value === undefined) return EMPTY;
  if (values.length === 0) return truthOf(false);
  return member.length > 1 ? fail('one value expected') : truthOf(holds(values, value, scope));
}
