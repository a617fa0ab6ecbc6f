import type { Coding } from '../engine/model/answer.ts';
import type { ExpandRequest, TerminologyClient } from './client.ts';

export interface TerminologyCacheOptions {
  /**
   * How many answers are kept; those that were not asked for longest go first.
   * @default 200
   */
  readonly maxEntries?: number;
}

interface Entry {
  readonly codings: Promise<readonly Coding[]>;
  readonly controller: AbortController;
  /** How many still wait for it. */
  waiting: number;
  /** Whether there is an answer: what failed or was left by all is asked for again. */
  answered: boolean;
}

/**
 * A client that asks for the same thing once: for search as you type, and for many forms of one clinic. Whoever
 * aborts leaves the others waiting, and the request itself ends with the last of them. A failure is not kept.
 */
export function createTerminologyCache(
  client: TerminologyClient,
  { maxEntries = 200 }: TerminologyCacheOptions = {},
): TerminologyClient {
  const entries = new Map<string, Entry>();

  function request({ url, server, filter, count }: ExpandRequest): Entry {
    const controller = new AbortController();
    const wanted = {
      url,
      ...(server !== undefined && { server }),
      ...(filter !== undefined && { filter }),
      ...(count !== undefined && { count }),
      signal: controller.signal,
    };
    const codings = (async () => client.expand(wanted))();
    const entry: Entry = { codings, controller, waiting: 0, answered: false };
    codings.then(
      () => (entry.answered = true),
      () => undefined,
    );
    return entry;
  }

  return {
    expand: async (wanted) => {
      wanted.signal?.throwIfAborted();
      const name = JSON.stringify([wanted.server, wanted.url, wanted.filter, wanted.count]);
      const entry = entries.get(name) ?? request(wanted);
      // Taken out and put back, it is the youngest.
      entries.delete(name);
      entries.set(name, entry);
      const [oldest] = entries.keys();
      if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);

      entry.waiting += 1;
      try {
        return await orAborted(entry.codings, wanted.signal);
      } finally {
        entry.waiting -= 1;
        if (entry.waiting === 0 && !entry.answered) {
          if (entries.get(name) === entry) entries.delete(name);
          entry.controller.abort();
        }
      }
    },
  };
}

/** Waits for work, but no longer than the signal allows. */
export function orAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    const end = () => signal.removeEventListener('abort', stop);
    work.then(
      (result) => (end(), resolve(result)),
      (error: unknown) => (end(), reject(error as Error)),
    );
  });
}
