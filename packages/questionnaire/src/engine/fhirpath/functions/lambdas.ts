import { scopeOf, type Part, type Scope } from '../evaluation.ts';
import { unsupported } from '../halt.ts';
import { distinct } from '../values/equals.ts';
import { EMPTY, truth, truthOf, type Values } from '../values/value.ts';
import type { Entry } from './function.ts';

/* Functions whose argument is evaluated for each element. */

export const LAMBDAS: readonly Entry[] = [
  ['where', 1, 1, filter],
  ['select', 1, 1, (input, [part], scope) => input.flatMap((value, at) => run(part, scopeOf(scope, [value], at)))],
  ['exists', 0, 1, (input, args, scope) => truthOf((args[0] ? filter(input, args, scope) : input).length > 0)],
  ['all', 1, 1, (input, args, scope) => truthOf(filter(input, args, scope).length === input.length)],
  ['repeat', 1, 1, repeat],
  ['iif', 2, 3, iif],
  ['aggregate', 1, 2, aggregate],
];

function run(part: Part | undefined, scope: Scope): Values {
  return part ? scope.work.made(part(scope)) : EMPTY;
}

function filter(input: Values, [criterion]: readonly Part[], scope: Scope): Values {
  return input.filter((value, at) => {
    const met = run(criterion, scopeOf(scope, [value], at));
    if (met.length > 1) unsupported('a condition of several values');
    return truth(met) === true;
  });
}

/** Goes from children to children's children, one generation after the other, and gives each value once. */
function repeat(input: Values, [part]: readonly Part[], scope: Scope): Values {
  let found: Values = EMPTY;
  let generation = input;
  while (generation.length > 0) {
    const next = generation.flatMap((value) => run(part, scopeOf(scope, [value])));
    const before = found.length;
    found = distinct([...found, ...next], scope.work);
    generation = found.slice(before);
  }
  return found;
}

/** The second argument where the first is true, the third otherwise, also where it is not known. */
function iif(input: Values, [condition, then, otherwise]: readonly Part[], scope: Scope): Values {
  const inner = scopeOf(scope, input);
  const met = run(condition, inner);
  return run(met.length === 1 && met[0] === true ? then : otherwise, inner);
}

function aggregate(input: Values, [part, first]: readonly Part[], scope: Scope): Values {
  return input.reduce<Values>(
    (total, value, at) => run(part, { ...scopeOf(scope, [value], at), total }),
    run(first, scope),
  );
}
