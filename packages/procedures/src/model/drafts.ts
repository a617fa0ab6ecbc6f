import { DRAFT, type Provenance } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';

/** Where a statement comes from, before a review is put to it. */
export interface Cited {
  /** Empty only where the evidence asks for a clinician. */
  readonly sources: readonly SourceId[];
  /** The evidence itself asks for a clinician's judgement. */
  readonly needsReview?: true;
  /** What a reviewer should know, in a few words. Those of procedures stand in files that pages do not load. */
  readonly note?: string;
}

/** Marks every statement of a table as a draft: cited, and checked by no clinician yet. */
export function drafts<Key extends string>(table: Readonly<Record<Key, Cited>>): Record<Key, Provenance<SourceId>> {
  const marked = {} as Record<Key, Provenance<SourceId>>;
  for (const key in table) marked[key] = { ...table[key], review: DRAFT };
  return marked;
}
