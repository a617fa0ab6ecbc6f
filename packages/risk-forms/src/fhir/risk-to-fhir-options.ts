import type { Rule } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';

export interface RiskToFhirOptions {
  /** Reference to the response that was read, e.g. `urn:uuid:...` or `QuestionnaireResponse/1`. */
  readonly response: string;
  /** Reference to the patient. */
  readonly patient: string;
  /** When the answers were read: an ISO date or instant. */
  readonly identified?: string;
  /** When the flags were raised: an ISO instant. */
  readonly recorded: string;
  /** The rules that were on, for the record of what was looked for: `clinician.rules` of a `riskForm`. */
  readonly rules: readonly Rule[];
  /** Adds the statement of each rule in this language. */
  readonly words?: RiskFormWords;
  /** How other resources refer to one of these. @default type and id, such as `Flag/unknown-hba1c` */
  readonly referenceTo?: (resource: { readonly resourceType: string; readonly id: string }) => string;
}
