import { useSyncExternalStore } from 'react';

/**
 * The text of an input that keeps it itself. It is read from the input, which can hold more than this page has heard of:
 * what was typed before script ran, what the browser has brought back, and what a form that is reset begins with.
 */
export function useTypedText(id: string, defaultValue: string): string {
  return useSyncExternalStore(
    listen,
    () => inputOf(id)?.value ?? defaultValue,
    () => defaultValue,
  );
}

export function inputOf(id: string): HTMLInputElement | null {
  return document.getElementById(id) as HTMLInputElement | null;
}

function listen(notify: () => void): () => void {
  // A form is reset after all have heard of it, who may forbid it.
  const notifyLater = () => setTimeout(notify);
  addEventListener('input', notify);
  addEventListener('reset', notifyLater);
  return () => {
    removeEventListener('input', notify);
    removeEventListener('reset', notifyLater);
  };
}
