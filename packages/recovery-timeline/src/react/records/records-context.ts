'use client';
import { useStore } from '@osseo/core/react';
import { createContext, type ChangeEvent, type Context } from 'react';
import type { RecordsStore, RecordState } from './records.ts';

/** What the boxes of one page share. It never changes, so that a new record renders its own box alone. */
export interface RecordKeeper {
  readonly store: RecordsStore;
  /** The name of every box in a form. */
  readonly name: string;
  /** What a box does when it is ticked or cleared. */
  readonly record: (id: string, event: ChangeEvent<HTMLInputElement>) => void;
}

export const RecordsContext: Context<RecordKeeper | null> = createContext<RecordKeeper | null>(null);

/** What is recorded of one task or visit. */
export function useRecord({ store }: RecordKeeper, id: string): RecordState | null {
  return useStore(store.of(id), asItIs);
}

function asItIs(state: RecordState | null): RecordState | null {
  return state;
}
