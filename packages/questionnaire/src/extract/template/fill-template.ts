import { extensionsOf, isObject, objectsOf, type Json } from '../../engine/fhir/json.ts';
import type { Run, Scope } from '../run.ts';
import { baseOfValue } from './base-of-value.ts';
import { TEMPLATE_CONTEXT_URL, TEMPLATE_VALUE_URL } from '../urls.ts';

/** A value with its element: the two sides of a primitive in JSON, such as `family` and `_family`. */
interface Filled {
  readonly value: unknown;
  readonly element: Json | undefined;
}

/**
 * The template, filled in: no copy, one, or one for each value of its context.
 * An element without a value goes, with all that is in it.
 */
export function fillTemplate(run: Run, template: Json, focus: unknown, scope: Scope): readonly Json[] {
  return fill(run, template, undefined, focus, scope).map(({ value }) => value as Json);
}

function fill(run: Run, value: unknown, element: unknown, focus: unknown, scope: Scope): readonly Filled[] {
  const holder = isObject(value) ? value : isObject(element) ? element : undefined;
  if (!holder) return value == null ? [] : [{ value, element: undefined }];
  const context = extensionsOf(holder, TEMPLATE_CONTEXT_URL)[0];
  if (!context) return fillInContext(run, value, holder, focus, scope);

  const asked = context['valueExpression'];
  const { expression, name } = isObject(asked) ? asked : { expression: context['valueString'], name: undefined };
  return run.evaluate(expression, focus, scope).flatMap((inner) => {
    const variables = typeof name === 'string' ? { ...scope.variables, [name]: inner } : scope.variables;
    return fillInContext(run, value, holder, inner, { ...scope, variables, base: baseOfValue(inner) });
  });
}

function fillInContext(run: Run, value: unknown, holder: Json, focus: unknown, scope: Scope): readonly Filled[] {
  const wanted = extensionsOf(holder, TEMPLATE_VALUE_URL)[0];
  const isPrimitive = value !== holder;
  if (!wanted) {
    const rest = fillFields(run, holder, focus, scope);
    if (isPrimitive) return value == null && !rest ? [] : [{ value, element: rest }];
    return rest ? [{ value: rest, element: undefined }] : [];
  }
  const element = isPrimitive ? fillFields(run, holder, focus, scope) : undefined;
  return run.evaluate(wanted['valueString'], focus, scope).flatMap((result) => {
    if (isObject(result) !== isPrimitive) return { value: result, element };
    // The published examples of SDC put the address of another new resource straight into a Reference.
    if (typeof result === 'string' && result.startsWith('urn:uuid:')) return { value: { reference: result }, element };
    run.report('wrong-type', scope.path, scope.linkId);
    return [];
  });
}

/** The fields of an element, filled in; `undefined` where nothing is left. */
function fillFields(run: Run, template: Json, focus: unknown, scope: Scope): Json | undefined {
  const names = new Set(Object.keys(template).map((key) => (key.startsWith('_') ? key.slice(1) : key)));
  const fields: [string, unknown][] = [];
  for (const name of names) {
    const [value, element] = [template[name], template[`_${name}`]];
    const at = { ...scope, path: `${scope.path}.${name}` };
    if (name === 'extension') {
      const others = objectsOf(value)
        .map(([extension]) => extension)
        .filter(isNotOurs);
      fields.push(...listFields(name, fillList(run, others, [], focus, at)));
    } else if (Array.isArray(value) || Array.isArray(element)) {
      fields.push(...listFields(name, fillList(run, listOf(value), listOf(element), focus, at)));
    } else {
      const filled = fill(run, value, element, focus, at);
      if (filled.length > 1) run.report('several-values', at.path, at.linkId);
      if (filled.length === 1 && filled[0]) fields.push(...singleFields(name, filled[0]));
    }
  }
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function fillList(
  run: Run,
  values: readonly unknown[],
  elements: readonly unknown[],
  focus: unknown,
  scope: Scope,
): readonly Filled[] {
  const length = Math.max(values.length, elements.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) =>
    fill(run, values[index], elements[index], focus, { ...scope, path: `${scope.path}[${index}]` }),
  );
}

function singleFields(name: string, { value, element }: Filled): [string, unknown][] {
  return [...field(name, value), ...field(`_${name}`, element)];
}

/** The two lists of a list of primitives are as long as each other, with `null` where one side has nothing. */
function listFields(name: string, filled: readonly Filled[]): [string, unknown][] {
  const sides = {
    value: filled.map(({ value }) => value ?? null),
    element: filled.map(({ element }) => element ?? null),
  };
  const side = (key: 'value' | 'element') => (sides[key].some((entry) => entry !== null) ? sides[key] : undefined);
  return [...field(name, side('value')), ...field(`_${name}`, side('element'))];
}

function field(name: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[name, value]];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNotOurs({ url }: Json): boolean {
  return url !== TEMPLATE_CONTEXT_URL && url !== TEMPLATE_VALUE_URL;
}
