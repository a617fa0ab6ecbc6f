import { truth, truthOf, type Values } from '../values/value.ts';

/* Logic with three truths. What is not known stays not known, unless the other operand settles it. */

export function and(left: Values, right: Values): Values {
  const [one, two] = [truth(left), truth(right)];
  return truthOf(one === false || two === false ? false : (one ?? two) && one === two ? true : undefined);
}

export function or(left: Values, right: Values): Values {
  const [one, two] = [truth(left), truth(right)];
  return truthOf(one === true || two === true ? true : one === two ? one : undefined);
}

export function xor(left: Values, right: Values): Values {
  const [one, two] = [truth(left), truth(right)];
  return truthOf(one === undefined || two === undefined ? undefined : one !== two);
}

export function implies(left: Values, right: Values): Values {
  const [one, two] = [truth(left), truth(right)];
  return truthOf(one === false || two === true ? true : one === true ? two : undefined);
}
