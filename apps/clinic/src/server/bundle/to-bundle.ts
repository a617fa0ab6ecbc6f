import type { Bundle, CarePlan, FhirResource, Patient, Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';

export interface BundleParts {
  /** Names the bundle; the same submission always gives the same ids. */
  readonly submissionId: string;
  readonly submittedAt: Date;
  readonly questionnaire: Questionnaire;
  readonly response: QuestionnaireResponse;
  /** Flags and whatever else the rules produced, as FHIR resources. */
  readonly flags: readonly FhirResource[];
  readonly carePlan?: CarePlan | undefined;
  /** Whom it is about. Without one the bundle holds a patient without any detail, since FHIR asks for a subject. */
  readonly patient?: Patient | undefined;
  /** Who reviewed it and when; `null` as long as nobody has. */
  readonly review: { readonly by: string; readonly at: Date } | null;
}

/**
 * One submission as a FHIR R4 Bundle of type `collection`: a record system reads
 * it without asking this server anything. Every resource has a `urn:uuid` made
 * from the submission's id, and references inside the bundle name those, so that
 * exporting twice gives the same bytes.
 */
export function toBundle(parts: BundleParts): Bundle {
  throw new Error(parts.submissionId);
}
