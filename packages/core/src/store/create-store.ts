/** Something with a value that can be read now and watched for change. */
export interface ReadableStore<State> {
  getSnapshot(this: void): State;
  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(this: void, listener: () => void): () => void;
}

/** A value that can also be replaced. */
export interface Store<State> extends ReadableStore<State> {
  /** Replaces the value, and tells listeners only if it is another one by `Object.is`. */
  set(this: void, next: State): void;
}

/**
 * The one kind of state container in this repository.
 *
 * It holds one immutable snapshot. Equal snapshots are the same object, which is
 * what lets React (through `useStore`) skip work by comparing references.
 */
export function createStore<State>(initial: State): Store<State> {
  let snapshot = initial;
  const listeners = new Set<() => void>();

  return {
    getSnapshot: () => snapshot,

    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    set(next) {
      if (Object.is(next, snapshot)) return;
      snapshot = next;
      // A listener may unsubscribe others while it runs, so the walk goes over a copy.
      for (const listener of Array.from(listeners)) listener();
    },
  };
}
