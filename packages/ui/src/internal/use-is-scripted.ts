'use client';
import { useSyncExternalStore } from 'react';

/** False in server HTML and while it is hydrated, true from then on. */
export function useIsScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
