import { DRAFT } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';
import type { StatementProvenance, Uncited } from './statement.ts';

/** Where a statement comes from, before a review is put to it. */
export type Cited =
  | {
      readonly sources: readonly [SourceId, ...SourceId[]];
      /** The evidence itself asks for a clinician's judgement. */
      readonly needsReview?: true;
      /** What a reviewer should know, in a few words. Those of procedures stand in files that pages do not load. */
      readonly note?: string;
    }
  | typeof LABEL
  | (typeof GAP & { readonly note?: string });

interface Unsourced<Why extends Uncited> {
  readonly sources: readonly [];
  readonly uncited: Why;
}

/** A sentence that claims nothing, such as the title of a phase. */
export const LABEL: Unsourced<'label'> = { sources: [], uncited: 'label' };

/** A sentence that safety asks for and that no work supports. Its note says what is missing. */
export const GAP: Unsourced<'gap'> & { readonly needsReview: true } = {
  sources: [],
  uncited: 'gap',
  needsReview: true,
};

/** Marks every statement of a table as a draft: checked by no clinician yet. */
export function drafts<Key extends string>(table: Readonly<Record<Key, Cited>>): Record<Key, StatementProvenance> {
  const marked = {} as Record<Key, StatementProvenance>;
  for (const key in table) {
    const cited: Cited = table[key];
    marked[key] = { ...cited, review: DRAFT };
  }
  return marked;
}
