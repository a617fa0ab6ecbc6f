import type { ReviewStatus } from '@osseo/core';
import type { WordedProcedure } from '../model/procedure.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';

/** One statement as a reviewer reads it. */
export interface ReviewRow {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly (SourceId | OwnSourceId)[];
  /** Why it cites nothing: it claims nothing, or no work was found; `null` where it has sources. */
  readonly uncited: 'label' | 'gap' | null;
  /** How far the statement has come. */
  readonly status: ReviewStatus;
  /** How far its wording in this language has come. */
  readonly translation: ReviewStatus;
  /** The evidence is thin here and asks for a clinician's judgement. */
  readonly needsReview: boolean;
  /** What a reviewer should know; `null` for nothing. */
  readonly note: string | null;
}

/**
 * Every statement of a procedure in one language, in the order of the page, for a
 * clinician to check. `notes` are what a reviewer should know: each procedure that
 * ships has them under an entry of their own, which pages do not load.
 */
export function reviewSheet(
  { procedure, words }: WordedProcedure,
  notes: Readonly<Partial<Record<string, string>>> = {},
): readonly ReviewRow[] {
  return Object.entries(procedure.statements).map(([id, { sources, uncited, review, needsReview, note }]) => ({
    id,
    text: words.statements[id] ?? '',
    sources,
    uncited: uncited ?? null,
    status: review.status,
    translation: words.review.status,
    needsReview: needsReview === true,
    note: notes[id] ?? note ?? null,
  }));
}
