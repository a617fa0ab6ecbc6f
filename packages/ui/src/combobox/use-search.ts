'use client';
import { useEffect, useMemo, useState } from 'react';
import type { ComboboxOption } from './combobox-option.ts';
import { findOptions } from './find-options.ts';

/** Asks for the options that fit what is written. Rejects if that cannot be said. */
export type ComboboxSearch = (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;

interface Searched {
  readonly options: readonly ComboboxOption[];
  readonly onSearch: ComboboxSearch | undefined;
  readonly minLength: number;
}

export interface Search {
  /** Why there are no options; `short`: too little is written to ask. */
  readonly lack: 'none' | 'short' | 'searching' | 'failed' | false;
  readonly found: readonly ComboboxOption[];
  readonly retry: () => void;
}

interface Reply {
  readonly query: string;
  /** Missing where the search has failed. */
  readonly found: readonly ComboboxOption[] | undefined;
}

/** In milliseconds: about as long as between two keys. */
const PAUSE = 200;

/** Looks among the options that are known, or asks `onSearch`: one question at a time, the last one. */
export function useSearch({ options, onSearch, minLength }: Searched, query: string, isOpen: boolean): Search {
  const local = useMemo(() => findOptions(options, query), [options, query]);
  const [reply, setReply] = useState<Reply>();
  const isShort = query.trim().length < minLength;
  const isAnswered = reply?.query === query;
  const isAsked = isOpen && !isShort && !isAnswered;
  useEffect(() => {
    if (!isAsked || !onSearch) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      let found;
      try {
        found = await onSearch(query, controller.signal);
      } catch {
        // A reply without options says so.
      }
      if (!controller.signal.aborted) setReply({ query, found });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- What is written asks, and not a new function that asks the same.
  }, [isAsked, query]);

  const unanswered = isShort ? 'short' : !isAnswered ? 'searching' : !reply.found && 'failed';
  const found = onSearch ? (!isShort && reply?.found) || [] : local;
  return {
    lack: (onSearch && unanswered) || (found.length === 0 && 'none'),
    found,
    retry: () => setReply(undefined),
  };
}
