/** A form to look at, as plain JSON. */
export interface FormCase {
  /** What findings name it by; no part of the page. */
  readonly name: string;
  readonly questionnaire: Readonly<Record<string, unknown>>;
  readonly response?: object;
  /** The language in which it is read, where it has translations. */
  readonly language?: string;
  /** Whether it is one of the public collections, which is answered and compared with the engine. */
  readonly isPublic?: boolean;
  /** Whether its texts are harmless: what it is made of is what the other forms of its page may be made of. */
  readonly isHarmless?: boolean;
}
