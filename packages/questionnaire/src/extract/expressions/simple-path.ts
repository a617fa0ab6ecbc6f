import { choiceKey, isObject, type Json } from '../../engine/fhir/json.ts';
import type { Variables } from '../model.ts';

const LITERAL = /^'[^'\\]*'$/;
const START = /^(?:%([A-Za-z]\w*)|\$this|([A-Za-z]\w*))(?![\w(])/;
const STEP = /^(?:\.?(?:where\(\s*linkId\s*=\s*'([^'\\]*)'\s*\)|(first)\(\))|\.([A-Za-z]\w*)(?![\w(]))/;

/**
 * The FHIRPath that most forms need to extract: a text (`'final'`), a variable, the
 * focus, and from there names, `where(linkId = '…')` and `first()`; two of these
 * joined by `+`, where both are one text. `undefined` for any other expression.
 */
export function simplePath(expression: string, focus: unknown, variables: Variables): readonly unknown[] | undefined {
  const source = expression.trim();
  const joined = /^('[^'\\]*'|[^'+]+)\s*\+\s*('[^'\\]*'|[^'+]+)$/.exec(source);
  if (!joined) return pathOf(source, focus, variables);
  const [left, right] = [joined[1], joined[2]].map((part = '') => pathOf(part.trim(), focus, variables));
  if (left?.length === 0 || right?.length === 0) return left && right && [];
  if (left?.length !== 1 || right?.length !== 1) return undefined;
  return typeof left[0] === 'string' && typeof right[0] === 'string' ? [left[0] + right[0]] : undefined;
}

function pathOf(source: string, focus: unknown, variables: Variables): readonly unknown[] | undefined {
  if (LITERAL.test(source)) return [source.slice(1, -1)];
  let rest = source;
  let values: readonly unknown[] = [focus];
  const start = START.exec(rest);
  if (start) {
    const [matched, variable, name] = start;
    if (variable !== undefined) {
      // An unknown variable is an error, which is the engine's to find.
      if (!Object.hasOwn(variables, variable)) return undefined;
      values = listOf(variables[variable]);
    }
    if (name !== undefined) {
      if (NO_NAME.test(name)) return undefined;
      values = step(values, name);
    }
    rest = rest.slice(matched.length);
  } else if (!/^(?:where|first)\(/.test(rest)) {
    return undefined;
  }
  while (rest !== '') {
    const next = STEP.exec(rest);
    if (!next || (rest === source) === rest.startsWith('.')) return undefined;
    const [matched, linkId, first, name] = next;
    if (linkId !== undefined) values = values.filter((value) => isObject(value) && value['linkId'] === linkId);
    else if (first !== undefined) values = values.slice(0, 1);
    else if (name !== undefined) values = step(values, name);
    rest = rest.slice(matched.length);
  }
  return values;
}

/** A capital may be the type of the focus: `QuestionnaireResponse.item`. */
const NO_NAME = /^(?:[A-Z]|(?:true|false)$)/;

function step(values: readonly unknown[], name: string): readonly unknown[] {
  return values.flatMap((value) => (isObject(value) ? listOf(member(value, name)) : []));
}

/** `value` is the one field that begins with it: FHIR's choice of types. */
function member(object: Json, name: string): unknown {
  const key = Object.hasOwn(object, name) ? name : name === 'value' ? choiceKey(object, name) : undefined;
  return key === undefined ? undefined : object[key];
}

function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((entry) => entry != null);
}
