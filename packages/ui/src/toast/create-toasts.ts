import { createStore, type ReadableStore } from '@osseo/core';

/** What kind of news it is. Each has a word, a shape and a colour. */
export type ToastKind = 'note' | 'done' | 'problem';

/** The one thing that can be done about it. */
export interface ToastAction {
  /** What it does, such as "Undo". */
  readonly label: string;
  /** Does it. The message goes away afterwards. */
  readonly onAct: (this: void) => void;
}

export interface ToastMessage {
  /** What happened, in one or two short sentences. */
  readonly text: string;
  /** @default 'note' */
  readonly kind?: ToastKind;
  readonly action?: ToastAction;
  /** A message with the id of one that is there takes its place, so that the same news does not pile up. */
  readonly id?: string;
}

/** A message that is on the page. */
export interface ShownToast extends ToastMessage {
  readonly id: string;
  readonly kind: ToastKind;
}

export interface Toasts extends ReadableStore<readonly ShownToast[]> {
  /** Says something. It stays until it is dismissed. Returns the id to dismiss it by. */
  announce(this: void, message: ToastMessage): string;
  /** Takes a message away, or nothing if it is gone. */
  dismiss(this: void, id: string): void;
}

/**
 * The messages of an application, for one `ToastRegion` to show. Create them once, outside render; anything may announce,
 * whether it knows React or not.
 */
export function createToasts(): Toasts {
  const shown = createStore<readonly ShownToast[]>([]);
  let count = 0;

  return {
    getSnapshot: shown.getSnapshot,
    subscribe: shown.subscribe,

    announce({ id = `toast-${++count}`, kind = 'note', ...message }) {
      const others = shown.getSnapshot().filter((toast) => toast.id !== id);
      shown.set([...others, { ...message, id, kind }]);
      return id;
    },

    dismiss(id) {
      const toasts = shown.getSnapshot();
      const others = toasts.filter((toast) => toast.id !== id);
      if (others.length < toasts.length) shown.set(others);
    },
  };
}
