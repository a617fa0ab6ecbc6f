'use client';
import { createContext, use, type Context } from 'react';
import { OsseoError } from '@osseo/core';
import type { PagesMessages } from '../../messages/pages-messages.ts';
import type { EntryMode } from '../../presentation/model.ts';

/** What the parts of a form of several pages share. */
export interface PagesContextValue {
  /** The page on screen, from 1; one more than there are pages is the check before sending. */
  readonly page: number;
  /** The pages on which something is asked right now, by number. */
  readonly shown: readonly number[];
  /** The words of each page of `shown`. */
  readonly titles: readonly (string | undefined)[];
  readonly isReview: boolean;
  /** Whether the answers are checked before sending. */
  readonly hasReview: boolean;
  readonly entryMode: EntryMode;
  readonly messages: PagesMessages;
  readonly goTo: (page: number) => void;
}

export const PagesContext: Context<PagesContextValue | null> = createContext<PagesContextValue | null>(null);

/**
 * What the pages around a part share with it.
 * @throws {OsseoError} `part-outside-root`
 */
export function usePages(part: string): PagesContextValue {
  const pages = use(PagesContext);
  if (pages) return pages;
  throw new OsseoError(
    'part-outside-root',
    `Osseo: <${part}> is outside <FormPages>. Wrap it in <FormPages session={…}>.`,
  );
}
