import type { Rule } from '../model/rule.ts';
import type { FlagsToFhirOptions } from './detected-issue.ts';

export interface RiskToFhirOptions extends FlagsToFhirOptions {
  /** Reference to the patient. */
  readonly patient: string;
  /** When the flags were raised: an ISO instant. */
  readonly recorded: string;
  /** The rules that were on, for the record of what was looked for: `clinician.rules` of a `riskForm`. */
  readonly rules: readonly Rule[];
  /** How other resources refer to one of these. @default type and id, such as `Flag/unknown-hba1c` */
  readonly referenceTo?: (resource: { readonly resourceType: string; readonly id: string }) => string;
}
