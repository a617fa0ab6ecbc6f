import { DRAFT } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';
import type { StatementProvenance } from './statement.ts';

/** Where a statement comes from, before a review is put to it. */
export type Cited = {
  /** What a reviewer should know, in a few words. Those of procedures stand in files that pages do not load. */
  readonly note?: string;
} & (
  | {
      readonly sources: readonly [SourceId, ...SourceId[]];
      /** The evidence itself asks for a clinician's judgement, or a work was found after it. */
      readonly needsReview?: true;
    }
  | { readonly uncited: 'label' }
);

/** A statement as a draft: checked by no clinician yet. */
export function draft(cited: Cited): StatementProvenance {
  return 'uncited' in cited ? { sources: [], ...cited, review: DRAFT } : { ...cited, review: DRAFT };
}

/** Marks every statement of a table as a draft. */
export function drafts<Key extends string>(table: Readonly<Record<Key, Cited>>): Record<Key, StatementProvenance> {
  const marked = {} as Record<Key, StatementProvenance>;
  for (const key in table) marked[key] = draft(table[key]);
  return marked;
}
