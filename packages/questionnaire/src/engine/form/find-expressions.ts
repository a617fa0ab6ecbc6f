import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import type { UnreadExpressions } from '../model/expression.ts';

/** The kinds of extensions that hold an expression. */
const KINDS = /(?:variable|xpression|t[cC]onstraint|e-constraint|calculatedValue)$/;

/** Where an item can hold one: in its extensions, and beside the value of a field. */
const FIELDS = ['extension', '_text', '_required', '_repeats', '_readOnly', '_maxLength'];

/**
 * Finds the fields of an item that hold expressions. They are not read here: a page whose forms have none, or that leaves
 * them to a server, does not load what that takes.
 */
export function findExpressions(raw: Json, path: () => string): UnreadExpressions | undefined {
  let json: Record<string, unknown> | undefined;
  for (const name of FIELDS) {
    if (raw[name] !== undefined && holds(raw, name)) (json ??= {})[name] = raw[name];
  }
  return json && { path: path(), json };
}

/** Whether an item, or the Questionnaire itself, says anything by an expression. */
export function mayCompute(raw: Json): boolean {
  return findExpressions(raw, () => '') !== undefined;
}

function holds(raw: Json, name: string): boolean {
  return name === 'extension' ? isExpressed(raw) || objectsOf(raw[name]).some(isLimited) : isExpressed(raw[name]);
}

function isExpressed(element: unknown): boolean {
  return isObject(element) && objectsOf(element['extension']).some(([{ url }]) => KINDS.test(textOf(url) ?? ''));
}

/** Beside the value of an extension that is a primitive, or inside one that is an object. */
function isLimited([extension]: readonly [Json, number]): boolean {
  return Object.values(extension).some(isExpressed);
}
