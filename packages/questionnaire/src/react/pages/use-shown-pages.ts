'use client';
import { useStore } from '@osseo/core/react';
import { pagesOf, shownPages, type PageKeys } from '../../engine/form-post/pages.ts';
import type { AnsweringSession } from '../../engine/model/session.ts';

export interface ShownPages {
  /** All pages in order, whether anything is asked on them or not. */
  readonly pages: readonly PageKeys[];
  /** The numbers, from 1, of those on which something is asked right now. */
  readonly shown: readonly number[];
}

/** The pages of a form, as answers open and close them and entries come and go. */
export function useShownPages(session: AnsweringSession): ShownPages {
  useStore(session, ({ children }) => children);
  const numbers = useStore(session, () => shownPages(session).join(' '));
  return { pages: pagesOf(session), shown: numbers === '' ? [] : numbers.split(' ').map(Number) };
}
