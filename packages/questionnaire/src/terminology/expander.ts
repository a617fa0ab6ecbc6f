import { isObject } from '../engine/fhir/json.ts';
import { readCoding } from '../engine/fhir/read-answer.ts';
import type { Coding } from '../engine/model/answer.ts';
import type { TerminologyClient } from './client.ts';
import { orAborted } from './terminology-cache.ts';
import { createTurns } from './turns.ts';

/**
 * Why the codes of a value set are missing: the form names one that nobody knows the address of (`unknown`), no
 * service gave it (`unavailable`), what came is no list of codes (`malformed`), is `empty`, or is longer than
 * anybody can choose from (`too-large`), and is for a search; or it was not asked for, since the form asks for too many
 * (`too-many`).
 */
export type ValueSetFault = 'unknown' | 'unavailable' | 'malformed' | 'empty' | 'too-large' | 'too-many';

/** Longer lists are not chosen from but searched: this many options are already more than a phone shows well. */
export const MAX_CODES = 1000;

/** As many as a browser sends to one host at a time over HTTP/1.1: more would only wait there, out of reach of a cancellation. */
export const MAX_AT_ONCE = 6;

/** Requests for one form, each server that is tried counted: one form is not to occupy a service. The public forms name 9 sets at most. */
export const MAX_REQUESTS = 500;

export interface Expander {
  /** The codes of a value set, asked for once for each choice of servers. */
  readonly expand: (url: string, servers: readonly string[]) => Promise<readonly Coding[] | ValueSetFault>;
}

export function createExpander(client: TerminologyClient, signal: AbortSignal | undefined): Expander {
  const asked = new Map<string, Promise<readonly Coding[] | ValueSetFault>>();
  const inTurn = createTurns(MAX_AT_ONCE);
  let requests = 0;

  /** Asks the servers in turn; where the form names none, the host's own. */
  async function ask(url: string, servers: readonly string[]): Promise<readonly Coding[] | ValueSetFault> {
    const [server, ...others] = servers;
    const wanted = { url, count: MAX_CODES + 1, ...(server !== undefined && { server }), ...(signal && { signal }) };
    requests += 1;
    if (requests > MAX_REQUESTS) return 'too-many';
    try {
      const codings = await inTurn(async () => {
        signal?.throwIfAborted();
        return orAborted((async () => client.expand(wanted))(), signal);
      });
      return listOf(codings);
    } catch {
      signal?.throwIfAborted();
      return others.length > 0 ? ask(url, others) : 'unavailable';
    }
  }

  return {
    expand(url, servers) {
      const name = JSON.stringify([url, ...servers]);
      let codings = asked.get(name);
      if (!codings) asked.set(name, (codings = ask(url, servers)));
      return codings;
    },
  };
}

/** What came over a network is read as if nothing were known of it. */
function listOf(codings: unknown): readonly Coding[] | ValueSetFault {
  if (!Array.isArray(codings)) return 'malformed';
  if (codings.length === 0) return 'empty';
  if (codings.length > MAX_CODES) return 'too-large';
  const read = codings.filter(isObject).map(readCoding);
  return read.length === codings.length && read.every(({ code }) => code !== undefined) ? read : 'malformed';
}
