import type { ItemKey } from './item-key.ts';

/** A reason, never a sentence: the wording belongs to the view and its language. */
export type IssueCode =
  | 'required'
  | 'unreadable'
  | 'no-such-date'
  | 'year-too-short'
  | 'not-whole'
  | 'below-min'
  | 'above-max'
  | 'too-long'
  | 'not-an-option'
  | 'exclusive-option'
  | 'unit-missing';

/**
 * How much a problem weighs: an `error` is to be mended before the answers are sent,
 * a `warning` is to be looked at and may stand, and `information` is only worth knowing.
 */
export type IssueSeverity = 'error' | 'warning' | 'information';

/**
 * One problem with one item. It names the item and the limit, never the answer:
 * the one exception is `exclusive-option`, which can only name what was chosen.
 * So an issue is for the person who answers, and for no log.
 */
export interface Issue {
  readonly key: ItemKey;
  readonly linkId: string;
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /**
   * The limit that was missed, e.g. `{ min: 0 }` or `{ maxLength: 200 }`; of `exclusive-option`
   * the label of the option that goes with no other, as `option`.
   */
  readonly limits: Readonly<Record<string, string | number>>;
}

/** A part of the form that cannot be run as written. The rest still can. */
export interface FormProblem {
  readonly code:
    | 'unknown-type'
    | 'missing-link-id'
    | 'duplicate-link-id'
    | 'dangling-enable-when'
    | 'cyclic-enable-when'
    | 'invalid-enable-when'
    | 'invalid-option'
    /** A `choice` without a single option: nobody is required to answer it. */
    | 'no-options'
    | 'too-deep'
    | 'too-many-items';
  /** Where in the Questionnaire, e.g. `item[2].enableWhen[0]`. */
  readonly path: string;
  readonly linkId: string | undefined;
}
