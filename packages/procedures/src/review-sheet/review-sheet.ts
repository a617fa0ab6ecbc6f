import type { ReviewStatus } from '@osseo/core';
import type { ProcedureId } from '../model/procedure-id.ts';
import type { WordedProcedure } from '../model/procedure.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';
import { openQuestions, type OpenQuestion } from './open-questions.ts';

/** One statement as a reviewer reads it. */
export interface ReviewRow {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly (SourceId | OwnSourceId)[];
  /** It claims nothing, so it cites nothing; `null` where it has sources. */
  readonly uncited: 'label' | null;
  /** How far the statement has come. */
  readonly status: ReviewStatus;
  /** How far its wording in this language has come. */
  readonly translation: ReviewStatus;
  /** The evidence is thin here and asks for a clinician's judgement. */
  readonly needsReview: boolean;
  /** What a reviewer should know; `null` for nothing. */
  readonly note: string | null;
}

/** All that a clinician reads who signs a procedure off. */
export interface ReviewSheet {
  /** Every statement, in the order of the page. */
  readonly rows: readonly ReviewRow[];
  /** What the evidence lists and the procedure does not say, since no work was found. In English, in every language. */
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * Every statement of a procedure in one language, for a clinician to check, and what is left open. `notes` are what a
 * reviewer should know: each procedure that ships has them under an entry of their own, which pages do not load.
 */
export function reviewSheet(
  { procedure, words }: WordedProcedure,
  notes: Readonly<Partial<Record<string, string>>> = {},
): ReviewSheet {
  return {
    rows: Object.entries(procedure.statements).map(([id, { sources, uncited, review, needsReview, note }]) => ({
      id,
      text: words.statements[id] ?? '',
      sources,
      uncited: uncited ?? null,
      status: review.status,
      translation: words.review.status,
      needsReview: needsReview === true,
      note: notes[id] ?? note ?? null,
    })),
    openQuestions: openQuestions[procedure.id as ProcedureId] ?? [],
  };
}
