import type { Json } from '../../engine/fhir/json.ts';
import { MAX_VARIABLES } from '../limits.ts';
import type { Place } from '../place.ts';
import type { Run } from '../run.ts';

/** Values of FHIRPath or JSON, and whether they stay the same whatever is answered. */
export interface Known {
  readonly values: unknown;
  readonly stable: boolean;
}

export const NOTHING: Known = { values: [], stable: true };

/** Finds out what a name means; asked only where an expression needs it. */
export type Binding = () => Promise<Known>;

/** Where an expression stands: a place of the form with its place in the response, and the names that are known there. */
export interface Scope extends Place {
  /** `%context`: the response, or its item. */
  readonly focus: Json;
  /** `%qitem`: the item of the form. */
  readonly item: Json | undefined;
  readonly names: Names | undefined;
}

/** The last name that became known, and those before it. */
interface Names {
  readonly name: string;
  readonly binding: Binding;
  readonly outer: Names | undefined;
  readonly count: number;
}

export function constant(values: unknown): Binding {
  return () => Promise.resolve({ values, stable: true });
}

/** The scope with one more name, which hides others of that name. */
export function withName(run: Run, scope: Scope, name: string, binding: Binding): Scope {
  const count = (scope.names?.count ?? 0) + 1;
  if (count > MAX_VARIABLES) {
    run.report('too-many-variables', scope);
    return scope;
  }
  return { ...scope, names: { name, binding, outer: scope.names, count } };
}

export function bindingOf(scope: Scope, name: string): Binding | undefined {
  let names = scope.names;
  while (names && names.name !== name) names = names.outer;
  return names?.binding;
}
