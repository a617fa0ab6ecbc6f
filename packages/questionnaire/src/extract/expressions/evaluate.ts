import { choiceKey, isObject } from '../../engine/fhir/json.ts';
import type { Evaluate, Variables } from '../model.ts';
import { simplePath } from './simple-path.ts';

/** The values of an expression without the empty ones, or why there are none. */
export function evaluate(
  expression: unknown,
  focus: unknown,
  variables: Variables,
  host: Evaluate | undefined,
  base?: string,
): readonly unknown[] | 'expression-not-run' | 'expression-failed' {
  if (typeof expression !== 'string') return 'expression-failed';
  const simple = simplePath(expression, focus, variables);
  if (simple) return simple;
  if (!host) return 'expression-not-run';
  try {
    const values: unknown = host(expression, focus, variables, base ?? baseOf(focus));
    return Array.isArray(values) ? values.filter((value) => value != null) : 'expression-failed';
  } catch {
    // The message of an engine may quote an answer.
    return 'expression-failed';
  }
}

function baseOf(focus: unknown): string | undefined {
  if (!isObject(focus)) return undefined;
  if (typeof focus['resourceType'] === 'string') return focus['resourceType'];
  if (typeof focus['linkId'] === 'string') return 'QuestionnaireResponse.item';
  return choiceKey(focus, 'value') === undefined ? undefined : 'QuestionnaireResponse.item.answer';
}
