import type { PopulateSignal } from './model.ts';

/** Waits for work, but no longer than the signal allows. */
export interface Abortable {
  /** @throws the reason of the signal, as soon as it is aborted. */
  race<Result>(this: void, work: Promise<Result>): Promise<Result>;
  /** @throws the reason of the signal, if it is aborted. */
  check(this: void): void;
  /** Listens no longer. */
  end(this: void): void;
}

export function createAbortable(signal: PopulateSignal | undefined): Abortable {
  if (!signal) return { race: (work) => work, check: () => undefined, end: () => undefined };
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      try {
        signal.throwIfAborted();
      } catch (reason) {
        reject(reason);
      }
    };
    signal.addEventListener('abort', abort);
  });
  // Nobody may be waiting when it happens.
  aborted.catch(() => undefined);
  return {
    race: (work) => Promise.race([work, aborted]),
    check: () => signal.throwIfAborted(),
    end: () => abort && signal.removeEventListener('abort', abort),
  };
}
