import { DRAFT, type Provenance } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';

/** Where a statement comes from, before a review is put to it. */
export interface Cited {
  /** Empty where the evidence names none: such a statement always needs a clinician. */
  readonly sources: readonly SourceId[];
  /** The evidence itself asks for a clinician's judgement. */
  readonly needsReview?: true;
  /** What a reviewer should know, in a few words. Those of procedures stand in files that pages do not load. */
  readonly note?: string;
}

/**
 * Marks every statement of a table as a draft: cited, and checked by no clinician
 * yet. One without a source asks for a clinician's judgement by itself.
 */
export function drafts<Key extends string>(table: Readonly<Record<Key, Cited>>): Record<Key, Provenance<SourceId>> {
  const marked = {} as Record<Key, Provenance<SourceId>>;
  for (const key in table) {
    const { sources } = table[key];
    marked[key] = { ...table[key], ...(sources.length === 0 && { needsReview: true as const }), review: DRAFT };
  }
  return marked;
}
