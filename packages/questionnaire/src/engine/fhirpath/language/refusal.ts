/** An expression that is not compiled: not FHIRPath at all, or FHIRPath that another evaluator must run. */
export class Refusal extends Error {
  readonly kind: 'invalid' | 'unsupported';
  readonly feature: string;
  readonly at: number;

  constructor(kind: 'invalid' | 'unsupported', feature: string, at: number) {
    super(feature);
    this.kind = kind;
    this.feature = feature;
    this.at = at;
  }
}

export function refuse(kind: 'invalid' | 'unsupported', feature: string, at: number): never {
  throw new Refusal(kind, feature, at);
}
