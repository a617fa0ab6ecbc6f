import { extensionsOf, isObject, textOf, type Json } from '../engine/fhir/json.ts';
import { simplePath } from '../extract/expressions/simple-path.ts';
import { LAUNCH_CONTEXT_URL, POPULATION_CONTEXT_URL, VARIABLE_URL } from './urls.ts';

/** The variable that is put before the linkIds of a module. */
const PREFIX = 'linkIdPrefix';

/** The variables that are there at a place of the form. */
export interface Scope {
  readonly names: ReadonlySet<string>;
  /** What `linkIdPrefix` is there; `undefined` where it is none, `null` where it cannot be read. */
  readonly prefix: string | null | undefined;
}

/** The scope inside an element that declares variables. */
export function scopeInside(element: Json, around: Scope): Scope {
  const expressions = [VARIABLE_URL, POPULATION_CONTEXT_URL]
    .flatMap((url) => extensionsOf(element, url).map(({ valueExpression }) => valueExpression))
    .filter(isObject);
  const launched = extensionsOf(element, LAUNCH_CONTEXT_URL).map(launchName);
  const declared = [...launched, ...expressions.map(({ name }) => name)].filter((name) => typeof name === 'string');
  const prefix = expressions.findLast(({ name }) => name === PREFIX);
  return {
    names: new Set([...around.names, ...declared]),
    prefix: prefix ? prefixOf(textOf(prefix['expression']) ?? '', around) : around.prefix,
  };
}

/** The name of a launch context, which is a code of its own or a Coding. */
export function launchName(extension: Json): unknown {
  const name = extensionsOf(extension, 'name')[0];
  const coding = name?.['valueCoding'];
  return isObject(coding) ? coding['code'] : (name?.['valueCode'] ?? name?.['valueId']);
}

function prefixOf(expression: string, { prefix }: Scope): string | null {
  const values = simplePath(expression, {}, { [PREFIX]: prefix });
  return typeof values?.[0] === 'string' && values.length === 1 ? values[0] : null;
}
