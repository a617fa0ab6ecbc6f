import type { Json } from '../fhir/json.ts';
import type { Answer } from './answer.ts';
import type { IssueSeverity } from './issue.ts';

/** What of an item holds expressions, as the Questionnaire has it: `expressionsOf` reads them. */
export interface UnreadExpressions {
  /** Where the item stands, e.g. `item[2].item[0]`. */
  readonly path: string;
  /** Its extensions, and what stands beside its fields (such as `_text`). */
  readonly json: Json;
}

/** An expression as the form states it, with what its result is for. */
export interface FormExpression {
  readonly role: ExpressionRole;
  /** FHIRPath, a query of FHIR with FHIRPath in `{{ }}`, or what nobody here runs (CQL). */
  readonly language: 'fhirpath' | 'fhir-query' | 'other';
  readonly source: string;
  /** Where it stands in the Questionnaire, e.g. `item[2].extension[0]`. */
  readonly path: string;
}

export type ExpressionRole =
  /** A value that expressions of this item and of those inside read as `%name`. */
  | { readonly kind: 'variable'; readonly name: string }
  /** Whether the item applies, besides its `enableWhen`. */
  | { readonly kind: 'enable' }
  /** The answers with which it begins. */
  | { readonly kind: 'initial' }
  /** Its answers, as long as the person gives no others. */
  | { readonly kind: 'calculated' }
  /** What can be chosen. */
  | { readonly kind: 'options' }
  /** Whether some of its options can be chosen. */
  | { readonly kind: 'toggle'; readonly options: readonly Answer[] }
  /** A rule over its answers. */
  | { readonly kind: 'constraint'; readonly rule: ConstraintRule }
  /** One field of the item itself, such as its text or whether it is required. */
  | { readonly kind: 'field'; readonly field: ExpressedField };

export type ExpressedField =
  | 'text'
  | 'required'
  | 'repeats'
  | 'readOnly'
  | 'min'
  | 'max'
  | 'maxLength'
  | 'minOccurs'
  | 'maxOccurs'
  | 'minQuantities'
  | 'maxQuantities';

/** A rule that an expression checks (FHIR `targetConstraint`, and `questionnaire-constraint` before it). */
export interface ConstraintRule {
  readonly key: string | undefined;
  readonly severity: IssueSeverity;
  /** The sentence of the form's author for the person who answers. */
  readonly human: string | undefined;
  /** Paths to the items at which the fault is shown, e.g. `Questionnaire.item.where(linkId='a')`. */
  readonly locations?: readonly string[];
}
