/** A gap in the evidence, as data: looked for and not found. */
export interface Unknown {
  readonly kind: 'unknown';
  /** The reason, in a few words for whoever reviews the data. */
  readonly why: string;
}

/** Declares a gap. */
export function unknown(why: string): Unknown {
  return { kind: 'unknown', why };
}

/** Tells a gap from data. */
export function isUnknown(value: object): value is Unknown {
  return 'kind' in value && value.kind === 'unknown';
}
