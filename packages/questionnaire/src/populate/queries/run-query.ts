import { objectsOf, type Json } from '../../engine/fhir/json.ts';
import type { Scope } from '../expressions/scope.ts';
import type { Run } from '../run.ts';
import { fillQuery } from './fill-query.ts';

/** What came of a query. */
interface QueryResult {
  readonly resource: Json | undefined;
  readonly stable: boolean;
}

/** Fills a query, sends it unless it was sent already, and reports where there is no answer. */
export async function runQuery(run: Run, template: string, scope: Scope): Promise<QueryResult> {
  const filled = await fillQuery(run, template, scope);
  if (!filled) return { resource: undefined, stable: false };
  const resource = await run.fetch(filled.query);
  if (typeof resource === 'string') {
    run.report(resource, scope);
    return { resource: undefined, stable: filled.stable };
  }
  if (hasMore(resource) && !/[?&]_count=/.test(filled.query)) run.report('more-results', scope);
  return { resource, stable: filled.stable };
}

function hasMore({ link }: Json): boolean {
  return objectsOf(link).some(([{ relation }]) => relation === 'next');
}
