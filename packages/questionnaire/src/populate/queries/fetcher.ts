import { isObject, textOf, type Json } from '../../engine/fhir/json.ts';
import type { Abortable } from '../abortable.ts';
import { MAX_QUERIES } from '../limits.ts';
import type { FetchResource, PopulateProblemCode } from '../model.ts';

/** The resource that a query gives, or why there is none. It rejects only when the signal is aborted. */
export type Fetch = (query: string) => Promise<Json | PopulateProblemCode>;

/** Sends each distinct query once, and no more than a form may send. */
export function createFetcher<Signal>(
  fetchResource: FetchResource<Signal> | undefined,
  signal: Signal | undefined,
  { race, check }: Abortable,
): Fetch {
  const sent = new Map<string, Promise<Json | PopulateProblemCode>>();

  async function send(query: string): Promise<Json | PopulateProblemCode> {
    if (!fetchResource) return 'query-not-run';
    try {
      const resource = await race(fetchResource(query, { signal: signal ?? null }));
      return isResource(resource) ? resource : 'query-failed';
    } catch {
      // What the host rejects with may quote the query, and with it the person.
      check();
      return 'query-failed';
    }
  }

  return (query) => {
    const known = sent.get(query);
    if (known) return known;
    if (sent.size >= MAX_QUERIES) return Promise.resolve('too-many-queries');
    const sending = send(query);
    // Sent ahead of time, nobody may be waiting for it when the signal is aborted.
    sending.catch(() => undefined);
    sent.set(query, sending);
    return sending;
  };
}

function isResource(value: unknown): value is Json {
  const type = isObject(value) ? textOf(value['resourceType']) : undefined;
  return type !== undefined && type !== 'OperationOutcome';
}
