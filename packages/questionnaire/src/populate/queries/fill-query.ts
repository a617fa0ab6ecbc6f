import { evaluate, jsonOf } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/scope.ts';
import { MAX_QUERY_LENGTH } from '../limits.ts';
import type { PopulateProblemCode } from '../model.ts';
import type { Run } from '../run.ts';
import { asksOwnServer, encodeTokens, queryFrom } from '../../engine/fhir/query-text.ts';
import { searchTokens } from '../../engine/fhir/search-tokens.ts';

/** A query, ready to be sent. */
interface FilledQuery {
  readonly query: string;
  /** Whether it stays the same whatever is answered. */
  readonly stable: boolean;
}

/** Puts the values of the `{{ … }}` in a query, or reports why that cannot be. */
export async function fillQuery(run: Run, template: string, scope: Scope): Promise<FilledQuery | undefined> {
  if (template.length > MAX_QUERY_LENGTH) return refused('query-not-run');
  const [start = '', ...parts] = queryFrom(template).split('{{');
  let query = start;
  let stable = true;
  for (const part of parts) {
    const end = part.indexOf('}}');
    const known = end < 0 ? undefined : await evaluate(run, part.slice(0, end), scope);
    const tokens = jsonOf(known?.values).flatMap(searchTokens);
    const encoded = encodeTokens(tokens, query);
    if (!known || !encoded) return refused('incomplete-query');
    query += encoded + part.slice(end + 2);
    if (query.length > MAX_QUERY_LENGTH) return refused('query-not-run');
    stable &&= known.stable;
  }
  return asksOwnServer(query) ? { query, stable } : refused('foreign-query');

  function refused(code: PopulateProblemCode): undefined {
    run.report(code, scope);
  }
}
