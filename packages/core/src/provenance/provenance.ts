import type { CivilDate } from '../civil-date/civil-date.ts';

/**
 * How far a clinical text has come: nobody has checked it, a clinician has, or
 * it must not be shown any more. A production build refuses drafts unless the
 * clinic opts in by name.
 */
export type ReviewStatus = 'draft' | 'clinician-reviewed' | 'retired';

/** Who stands behind a text or a rule, and until when. */
export type Review =
  | { readonly status: 'draft' }
  | {
      readonly status: 'clinician-reviewed';
      readonly reviewedBy: string;
      readonly reviewedOn: CivilDate;
      readonly nextReview: CivilDate;
    }
  | { readonly status: 'retired'; readonly retiredOn: CivilDate };

/** Where a clinical statement comes from. */
export interface Provenance<SourceId extends string = string> {
  /** Keys of the bibliography in `@osseo/procedures/sources`, which says why a statement has none. */
  readonly sources: readonly SourceId[];
  readonly review: Review;
  /** The evidence itself is thin here and asks for a clinician's judgement. */
  readonly needsReview?: true;
  /** What a reviewer should know, in a few words. */
  readonly note?: string;
}

/** The state in which every text of this repository ships. */
export const DRAFT: Review = { status: 'draft' };
