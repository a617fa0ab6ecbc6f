/** Why an evaluation stopped: the expression is wrong for these values, or asks for what is not compiled here. */
export class Halt extends Error {
  readonly kind: 'error' | 'unsupported';
  readonly reason: string;

  constructor(kind: 'error' | 'unsupported', reason: string) {
    super(reason);
    this.kind = kind;
    this.reason = reason;
  }
}

/** Stops where FHIRPath signals an error. The reason names a rule, never a value. */
export function fail(reason: string): never {
  throw new Halt('error', reason);
}

/** Stops where another evaluator may know more. */
export function unsupported(feature: string): never {
  throw new Halt('unsupported', feature);
}
