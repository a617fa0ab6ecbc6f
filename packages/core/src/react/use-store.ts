'use client';
import { useSyncExternalStore } from 'react';
import type { ReadableStore } from '../store/create-store.ts';

/**
 * Reads one slice of a store and re-renders only when that slice changes.
 *
 * `select` must return a primitive, or an object that already lives in the
 * state: a selector that builds a new object on every call never settles.
 */
export function useStore<State, Slice>(store: ReadableStore<State>, select: (state: State) => Slice): Slice {
  const getSlice = () => select(store.getSnapshot());
  return useSyncExternalStore(store.subscribe, getSlice, getSlice);
}
