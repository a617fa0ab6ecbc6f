import { scopeOf, type Part, type Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { distinct } from '../values/equals.ts';
import { EMPTY, truth, truthOf, type Values } from '../values/value.ts';
import type { Entry } from './function.ts';

/* Functions whose argument is evaluated for each element. */

export const LAMBDAS: readonly Entry[] = [
  ['where', 1, 1, (input, [criterion], scope) => filter(input, criterion, scope)],
  [
    'select',
    1,
    1,
    (input, [part], scope) => input.flatMap((value, at) => part?.(scopeOf(scope, [value], at)) ?? EMPTY),
  ],
  [
    'exists',
    0,
    1,
    (input, [criterion], scope) => truthOf((criterion ? filter(input, criterion, scope) : input).length > 0),
  ],
  ['all', 1, 1, (input, [criterion], scope) => truthOf(filter(input, criterion, scope).length === input.length)],
  ['repeat', 1, 1, repeat],
  ['iif', 2, 3, iif],
  ['aggregate', 1, 2, aggregate],
];

function filter(input: Values, criterion: Part | undefined, scope: Scope): Values {
  return input.filter((value, at) => criterion && truth(criterion(scopeOf(scope, [value], at))) === true);
}

/** Goes from children to children's children, one generation after the other, and gives each value once. */
function repeat(input: Values, [part]: readonly Part[], scope: Scope): Values {
  let found: Values = EMPTY;
  let generation = input;
  while (generation.length > 0) {
    const next = generation.flatMap((value) => part?.(scopeOf(scope, [value])) ?? EMPTY);
    const before = found.length;
    scope.work.step(before);
    found = distinct([...found, ...next], scope.work);
    generation = found.slice(before);
  }
  return found;
}

/** The second argument where the first is true, the third otherwise, also where it is not known. */
function iif(input: Values, [condition, then, otherwise]: readonly Part[], scope: Scope): Values {
  const inner = scopeOf(scope, input);
  const met = condition?.(inner) ?? EMPTY;
  return (met.length === 1 && met[0] === true ? then : otherwise)?.(inner) ?? EMPTY;
}

function aggregate(input: Values, [part, first]: readonly Part[], scope: Scope): Values {
  return input.reduce<Values>(
    (total, value, at) => part?.({ ...scopeOf(scope, [value], at), total }) ?? fail('an argument expected'),
    first?.(scope) ?? EMPTY,
  );
}
