import { isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { NOTHING, withName, type Known, type Scope } from '../expressions/scope.ts';
import { runQuery } from '../queries/run-query.ts';
import type { Run } from '../run.ts';
import { SOURCE_QUERIES_URL } from '../urls.ts';

/** A batch of queries that the form contains. */
export interface SourceQueries {
  /** Its id, by which expressions name it. */
  readonly name: string;
  /** The queries, in order; `undefined` where an entry holds none. */
  readonly queries: readonly (string | undefined)[];
  /** Of the extension. */
  readonly path: string;
}

/** The batches of a form (`sourceQueries`), with those reported that cannot be read. */
export function sourceQueriesOf(run: Run): readonly SourceQueries[] {
  return objectsOf(run.questionnaire['extension']).flatMap(([{ url, valueReference }, index]) => {
    if (url !== SOURCE_QUERIES_URL) return [];
    const path = `extension[${index}]`;
    const name = isObject(valueReference) ? textOf(valueReference['reference'])?.replace(/^#/, '') : undefined;
    const bundle = objectsOf(run.questionnaire['contained']).find(([{ id }]) => id === name)?.[0];
    if (name !== undefined && bundle?.['resourceType'] === 'Bundle') return { name, queries: queriesIn(bundle), path };
    run.report('unreadable-extension', { path, linkId: undefined });
    return [];
  });
}

/** Makes the answers to a batch known under its id: a Bundle with one entry for each query. */
export function withSourceQueries(run: Run, scope: Scope, { name, queries, path }: SourceQueries): Scope {
  const here = { ...scope, path };
  let known: Promise<Known> | undefined;
  const ask = async (): Promise<Known> => {
    const entry = await Promise.all(
      queries.map(async (query) => {
        if (query === undefined) {
          run.report('unreadable-extension', here);
          return {};
        }
        const { resource } = await runQuery(run, query, here);
        return resource ? { resource, response: { status: '200' } } : { response: { status: '404' } };
      }),
    );
    return { ...NOTHING, values: { resourceType: 'Bundle', type: 'batch-response', entry } };
  };
  return withName(run, scope, name, () => (known ??= ask()));
}

function queriesIn(bundle: Json): SourceQueries['queries'] {
  return objectsOf(bundle['entry']).map(([{ request }]) =>
    // A form asks, and changes nothing.
    isObject(request) && (request['method'] ?? 'GET') === 'GET' ? textOf(request['url']) : undefined,
  );
}
