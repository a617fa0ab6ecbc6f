'use client';
import { useSyncExternalStore } from 'react';

/** Whether script runs: not on the server, nor while React takes over its HTML. */
export function useHasScript(): boolean {
  return useSyncExternalStore(subscribe, always, never);
}

const unsubscribe = () => undefined;
const subscribe = () => unsubscribe;
const always = () => true;
const never = () => false;
