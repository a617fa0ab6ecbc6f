import { createStore, type ReadableStore } from '@osseo/core';

/** One thing to be said, with a number of its own so that the same words can be said twice. */
interface Announcement {
  readonly serial: number;
  readonly text: string;
}

/** Collects what happens at once, and says it in one sentence. */
export interface Announcer extends ReadableStore<Announcement> {
  /** Says `text`, instead of any count of questions that this moment would bring. */
  say(this: void, text: string): void;
  /** Counts one question that appeared or went. */
  count(this: void, what: 'added' | 'removed'): void;
}

/** How a number of questions is put into words. */
export type CountInWords = (counts: { readonly added: number; readonly removed: number }) => string;

/**
 * The one voice of a form. Several questions can appear with one answer, each
 * known only to itself: they are counted, and said once the answer has settled.
 */
export function createAnnouncer(inWords: CountInWords): Announcer {
  const store = createStore<Announcement>({ serial: 0, text: '' });
  let pending: { text: string | undefined; added: number; removed: number } | undefined;

  function collect() {
    if (!pending) {
      pending = { text: undefined, added: 0, removed: 0 };
      queueMicrotask(flush);
    }
    return pending;
  }

  function flush() {
    if (!pending) return;
    const { text, added, removed } = pending;
    pending = undefined;
    store.set({ serial: store.getSnapshot().serial + 1, text: text ?? inWords({ added, removed }) });
  }

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    say(text) {
      collect().text = text;
    },
    count(what) {
      collect()[what] += 1;
    },
  };
}
