import { define } from '../expressions/define.ts';
import { constant, withName, type Binding, type Scope } from '../expressions/scope.ts';
import type { Definition } from '../form/definition.ts';
import type { FormElement } from '../form/read-form.ts';
import type { Draft } from '../draft.ts';
import type { Run } from '../run.ts';

/** The resource that an instance of an item is about. */
export interface PopulationContext {
  readonly values: unknown;
}

/** An element of the form at one place of the response. */
export interface OpenElement {
  /** For what is inside. */
  readonly scope: Scope;
  /** The answers that its expression gives. */
  readonly initial: Binding | undefined;
  readonly candidates: readonly { readonly definition: Definition; readonly binding: Binding }[];
}

/** Makes known what an element defines, one name after the other. None is worked out before it is needed. */
export function openElement(
  run: Run,
  { json, path, linkId, definitions }: FormElement,
  own: Draft,
  around: Scope,
  context: PopulationContext | undefined,
): OpenElement {
  let scope: Scope = { path, linkId, focus: own, item: linkId === undefined ? undefined : json, names: around.names };
  let initial: Binding | undefined;
  const candidates: { definition: Definition; binding: Binding }[] = [];
  for (const definition of definitions) {
    const { kind, name } = definition;
    const binding = kind === 'context' && context ? constant(context.values) : define(run, definition, scope);
    if (kind === 'initial') initial ??= binding;
    if (kind === 'candidates') candidates.push({ definition, binding });
    // The name of candidates is that of the one which a person will have chosen.
    if (name !== undefined) scope = withName(run, scope, name, kind === 'candidates' ? constant([]) : binding);
  }
  return { scope, initial, candidates };
}
