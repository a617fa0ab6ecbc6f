import type { Part, Scope } from '../evaluation.ts';
import { unsupported } from '../halt.ts';
import { Measure } from '../values/measure.ts';
import { allChildrenOf, isOfType } from '../values/children.ts';
import { EMPTY, isElement, only, truthOf, type Value, type Values } from '../values/value.ts';
import { readTemporal } from '../values/temporal.ts';
import { textArgument, type Entry } from './function.ts';

/* Functions of elements of FHIR, and of the day that the host gives. */

export const ELEMENTS: readonly Entry[] = [
  ['children', 0, 0, children],
  ['extension', 1, 1, extensions],
  ['hasValue', 0, 0, (input) => truthOf(input.length === 1 && !isElement(input[0]) && !(input[0] instanceof Measure))],
  ['today', 0, 0, (_, __, { input }) => given(input.today)],
  ['now', 0, 0, (_, __, { input }) => given(input.now)],
];

function children(input: Values, _: readonly Part[], { work }: Scope): Values {
  const found: Value[] = [];
  for (const value of input) {
    if (isElement(value)) allChildrenOf(value, (child) => (work.step(), found.push(child)));
  }
  return found;
}

function extensions(input: Values, [url]: readonly Part[], scope: Scope): Values {
  const wanted = textArgument(url, scope);
  if (wanted === undefined) return EMPTY;
  return input.flatMap((value) => {
    if (!isElement(value)) return unsupported('extensions of a plain value');
    const found = value['extension'];
    return Array.isArray(found) ? found.filter(isElement).filter((extension) => extension['url'] === wanted) : EMPTY;
  });
}

function given(text: string | undefined): Values {
  const value = text === undefined ? undefined : readTemporal(text, 'date');
  return value ? [value] : unsupported('the date, which the host does not give');
}

/** The resources of one type. */
export function ofType(input: Values, type: string): Values {
  return input.filter((value) => isOfType(value, type));
}

/** `is`, and `as` for a lone resource. */
export function typeOperation(operator: string, input: Values, type: string): Values {
  const value = only(input);
  if (value === undefined) return EMPTY;
  const known = isOfType(value, type);
  return operator === 'is' ? truthOf(known) : known ? input : EMPTY;
}
