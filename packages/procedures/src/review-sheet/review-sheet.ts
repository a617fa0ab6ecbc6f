import type { ReviewStatus } from '@osseo/core';
import type { WordedProcedure } from '../model/procedure.ts';
import type { SourceId } from '../sources/source-id.ts';

/** One statement as a reviewer reads it. */
export interface ReviewRow {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** How far the statement has come. */
  readonly status: ReviewStatus;
  /** How far its wording in this language has come. */
  readonly translation: ReviewStatus;
  /** What the evidence leaves to a clinician; `null` for nothing. */
  readonly note: string | null;
}

/** Every statement of a procedure in one language, in the order of the page, for a clinician to check. */
export function reviewSheet({ procedure, words }: WordedProcedure): readonly ReviewRow[] {
  return Object.entries(procedure.statements).map(([id, { sources, review, note }]) => ({
    id,
    text: words.statements[id] ?? '',
    sources,
    status: review.status,
    translation: words.review.status,
    note: note ?? null,
  }));
}
