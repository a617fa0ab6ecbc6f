/** The words of the questions, beside those of the warning signs. */
export interface CheckInFormMessages {
  readonly title: string;
  /** Asks for the signs that are there. Several may be chosen. */
  readonly signs: string;
  /** Beside it, which says how. */
  readonly signsHelp: string;
  readonly none: string;
  readonly notSure: string;
  /** `{escalation}`: the sentence that says what makes a sign an emergency. */
  readonly escalation: string;
  readonly yes: string;
  readonly no: string;
  readonly pain: string;
  readonly painHelp: string;
  readonly swelling: string;
  /** From none to a lot. */
  readonly swellingAmounts: readonly [string, string, string, string];
}
