'use client';
import { useSyncExternalStore } from 'react';

/** False in server HTML and while React takes it over, true from then on. */
export function useIsScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
