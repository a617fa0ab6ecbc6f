import type { ItemKey } from './item-key.ts';

/** A reason, never a sentence: the wording belongs to the view and its language. */
export type IssueCode =
  | 'required'
  | 'unreadable'
  | 'no-such-date'
  | 'no-such-time'
  | 'year-too-short'
  | 'not-whole'
  | 'below-min'
  | 'above-max'
  | 'too-long'
  | 'too-short'
  | 'wrong-format'
  | 'too-many-decimals'
  | 'too-few'
  | 'too-many'
  | 'wrong-file-type'
  | 'file-too-large'
  /** It was chosen, and the host does not keep it yet. */
  | 'file-on-its-way'
  | 'not-an-option'
  | 'exclusive-option'
  | 'unit-missing'
  /** A signature that the form asks for is missing; of the form as a whole, its `key` is empty. */
  | 'unsigned'
  /** A rule of the form itself does not hold; `limits.human` is what the form says of it. */
  | 'constraint'
  /**
   * Something is wrong with an item that nobody is shown (FHIR's `questionnaire-hidden`); `fault` is what. Whoever
   * answers cannot mend it, so it is never more than a warning.
   */
  | 'hidden-item';

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
  /** Of a `hidden-item` what is wrong with it; `limits` are those of this fault. */
  readonly fault?: IssueCode;
  /**
   * The limit that was missed, e.g. `{ min: 0 }`, `{ maxLength: 200 }`, or the kinds of file that are
   * welcome as one text, `{ mimeTypes: 'image/png, image/jpeg' }`; of `exclusive-option`
   * the label of the option that goes with no other, as `option`; of `unsigned` what the form calls it, as `signature`.
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
    /** No FHIRPath. */
    | 'invalid-expression'
    /** Beyond what is run here; it is as if it were not there. */
    | 'unsupported-expression'
    /**
     * A pattern that no engine runs that cannot hang, such as one with a reference back; answers are not held against it,
     * and an expression with it gives nothing.
     */
    | 'unsupported-pattern'
    /** Its own result leads back to it; it is as if it were not there. */
    | 'cyclic-expression'
    /** It reads a name that nobody gives; what it gives is not known. */
    | 'unknown-variable'
    /** A `choice` without a single option: nobody is required to answer it. */
    | 'no-options'
    | 'too-deep'
    | 'too-many-items';
  /** Where in the Questionnaire, e.g. `item[2].enableWhen[0]`. */
  readonly path: string;
  readonly linkId: string | undefined;
}
