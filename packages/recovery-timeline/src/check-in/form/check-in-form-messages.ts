/** The words of the questions, beside those of the warning signs. */
export interface CheckInFormMessages {
  readonly title: string;
  /** Asks for the signs that are there, and says that several may be chosen. */
  readonly signs: string;
  /** The same once more, of less urgent ones. */
  readonly moreSigns: string;
  readonly none: string;
  readonly notSure: string;
  /** `{escalation}`: the sentence that says what makes a sign an emergency. */
  readonly escalation: string;
  readonly yes: string;
  readonly no: string;
  /** Says what 0 and 10 mean. */
  readonly pain: string;
  readonly swelling: string;
  /** From none to a lot. */
  readonly swellingAmounts: readonly [string, string, string, string];
}
