import type { Part, Scope } from '../evaluation.ts';
import { fail } from '../halt.ts';
import { Temporal } from '../values/temporal.ts';
import { only, type Values } from '../values/value.ts';

/** A function of FHIRPath: from the collection before the dot, its arguments and where it stands. */
type FhirPathFunction = (input: Values, args: readonly Part[], scope: Scope) => Values;

/** A function with the numbers of arguments that it takes. */
export type Entry = readonly [name: string, least: number, most: number, run: FhirPathFunction];

/** An argument evaluated where the expression stands, as text. */
export function textArgument(part: Part | undefined, scope: Scope): string | undefined {
  return part && textOf(part(scope));
}

/** An argument as a number. */
export function numberArgument(part: Part | undefined, scope: Scope): number | undefined {
  const value = part && only(part(scope));
  if (value !== undefined && typeof value !== 'number') fail('a number expected');
  return value;
}

/** An argument as a whole number. */
export function integerArgument(part: Part | undefined, scope: Scope): number | undefined {
  const value = numberArgument(part, scope);
  if (value !== undefined && !Number.isInteger(value)) fail('a whole number expected');
  return value;
}

/** A collection as the one text that it holds; dates in JSON are text as well. */
export function textOf(values: Values): string | undefined {
  const value = only(values);
  if (value === undefined || typeof value === 'string') return value;
  if (value instanceof Temporal && value.isText) return value.text;
  return fail('text expected');
}
