import { isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { CANDIDATE_EXPRESSION_URL, INITIAL_EXPRESSION_URL, POPULATION_CONTEXT_URL, VARIABLE_URL } from '../urls.ts';

/** An expression on the form or on an item, which may give a name to its result. */
export interface Definition {
  readonly kind: 'variable' | 'context' | 'initial' | 'candidates';
  readonly name: string | undefined;
  readonly language: 'fhirpath' | 'query' | 'other';
  readonly source: string;
  /** e.g. `item[0].extension[2]`. */
  readonly path: string;
}

const KINDS: ReadonlyMap<unknown, Definition['kind']> = new Map([
  [VARIABLE_URL, 'variable'],
  [POPULATION_CONTEXT_URL, 'context'],
  [INITIAL_EXPRESSION_URL, 'initial'],
  [CANDIDATE_EXPRESSION_URL, 'candidates'],
]);

const LANGUAGES: ReadonlyMap<string, Definition['language']> = new Map([
  ['text/fhirpath', 'fhirpath'],
  ['application/x-fhir-query', 'query'],
]);

/** The expressions of an element that population knows, in order: each may use the names of those before. */
export function definitionsOf(element: Json, path: string): readonly Definition[] {
  if (element['extension'] === undefined) return [];
  return objectsOf(element['extension']).flatMap(([{ url, valueExpression }, index]) => {
    const kind = KINDS.get(url);
    if (!kind) return [];
    const { name, language, expression } = isObject(valueExpression) ? valueExpression : ({} as Json);
    return {
      kind,
      name: textOf(name),
      // An expression of a library, by its reference, is one of another language.
      language:
        typeof expression === 'string' ? (LANGUAGES.get(textOf(language) ?? 'text/fhirpath') ?? 'other') : 'other',
      source: textOf(expression) ?? '',
      path: `${path === '' ? '' : `${path}.`}extension[${index}]`,
    };
  });
}
