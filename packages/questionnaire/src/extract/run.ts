import type { Json } from '../engine/fhir/json.ts';
import { evaluate } from './expressions/evaluate.ts';
import type { ExtractProblem, ExtractProblemCode, Host, Variables } from './model.ts';

/** What every part of one extraction needs. */
export interface Run {
  readonly questionnaire: Json;
  readonly response: Json;
  readonly variables: Variables;
  readonly source: string | undefined;
  readonly problems: readonly ExtractProblem[];
  /** The entries of the bundle so far. */
  readonly entries: Json[];
  /** The addresses that entries have; no two may share one. */
  readonly fullUrls: Set<string>;
  /** A new `urn:uuid:`. */
  newId(this: void): string;
  report(this: void, code: ExtractProblemCode, path: string, linkId?: string): void;
  /** The values of an expression, none where it cannot be run; that is then among the problems. */
  evaluate(this: void, expression: unknown, focus: unknown, place: Scope): readonly unknown[];
}

/** Where an expression stands. */
export interface Scope {
  readonly path: string;
  readonly linkId: string | undefined;
  readonly variables: Variables;
  /** The type of the focus, where the focus does not tell. */
  readonly base?: string | undefined;
}

export function createRun(questionnaire: Json, response: Json, options: Host): Run {
  const found = new Map<string, ExtractProblem>();
  const report: Run['report'] = (code, path, linkId) =>
    // One problem per place of the form, however often the response repeats it.
    found.set(`${code} ${path}`, { code, path, linkId });
  return {
    questionnaire,
    response,
    variables: { resource: response, questionnaire },
    source:
      options.responseReference ??
      (typeof response['id'] === 'string' ? `QuestionnaireResponse/${response['id']}` : undefined),
    get problems() {
      return [...found.values()];
    },
    entries: [],
    fullUrls: new Set(),
    newId: () => `urn:uuid:${options.newId()}`,
    report,
    evaluate: (expression, focus, { path, linkId, variables, base }) => {
      const values = evaluate(expression, focus, { ...variables, context: focus }, options.evaluate, base);
      if (typeof values !== 'string') return values;
      report(values, path, linkId);
      return [];
    },
  };
}
