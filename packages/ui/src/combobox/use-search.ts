'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComboboxOption } from './combobox-option.ts';
import { findOptions } from './find-options.ts';

/** Asks for the options that fit what is written. Rejects if that cannot be said. */
export type ComboboxSearch = (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;

interface SearchInput {
  readonly options: readonly ComboboxOption[];
  readonly onSearch: ComboboxSearch | undefined;
  readonly query: string;
  readonly minLength: number;
  readonly isOpen: boolean;
}

interface Search {
  /** `short`: too little is written to ask. */
  readonly state: 'ready' | 'short' | 'searching' | 'failed';
  readonly found: readonly ComboboxOption[];
  readonly retry: () => void;
}

interface Reply {
  readonly query: string;
  readonly attempt: number;
  /** Missing where the search has failed. */
  readonly found: readonly ComboboxOption[] | undefined;
}

/** In milliseconds: about as long as between two keys. */
const PAUSE = 200;

/** Looks among the options that are known, or asks `onSearch`: one question at a time, the last one. */
export function useSearch({ options, onSearch, query, minLength, isOpen }: SearchInput): Search {
  const local = useMemo(() => findOptions(options, query), [options, query]);
  const ask = useRef(onSearch);
  useEffect(() => void (ask.current = onSearch));

  const [attempt, setAttempt] = useState(0);
  const [reply, setReply] = useState<Reply>();
  const isShort = query.trim().length < minLength;
  const isAsked = isOpen && onSearch !== undefined && !isShort;
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    const answered = (found?: readonly ComboboxOption[]) => {
      if (!controller.signal.aborted) setReply({ query, attempt, found });
    };
    const timer = setTimeout(() => {
      const asked = async () => ask.current?.(query, controller.signal);
      asked().then(answered, () => answered());
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isAsked, query, attempt]);

  const retry = () => setAttempt(attempt + 1);
  if (!onSearch) return { state: 'ready', found: local, retry };
  const isAnswered = reply?.query === query && reply.attempt === attempt;
  const state = isShort ? 'short' : !isAnswered ? 'searching' : reply.found ? 'ready' : 'failed';
  return { state, found: (!isShort && reply?.found) || [], retry };
}
