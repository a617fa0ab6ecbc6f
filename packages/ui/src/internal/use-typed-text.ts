import { useSyncExternalStore } from 'react';

/**
 * The text of an input that keeps it itself. It is read from the input, which can hold more than this page has heard of:
 * what was typed before script ran, and what the browser has brought back.
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
  addEventListener('input', notify);
  return () => removeEventListener('input', notify);
}
