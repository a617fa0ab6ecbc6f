import type {
  Bundle,
  BundleEntry,
  CarePlan,
  FhirResource,
  Patient,
  Provenance,
  Questionnaire,
  QuestionnaireResponse,
} from 'fhir/r4.js';
import { bundleReferences, resourceId, urnOf } from './bundle-references.ts';

export interface BundleParts {
  /** A UUID. It names the bundle; the same submission always gives the same ids. */
  readonly submissionId: string;
  readonly submittedAt: Date;
  readonly questionnaire: Questionnaire;
  readonly response: QuestionnaireResponse;
  /** Flags as FHIR resources. Their references come from `bundleReferences`. */
  readonly flags: readonly FhirResource[];
  /** Whose word each of them rests on. */
  readonly provenance?: readonly Provenance[];
  readonly carePlan?: CarePlan | undefined;
  /** Whom it is about. Without one the bundle holds a patient without any detail, since FHIR asks for a subject. */
  readonly patient?: Patient | undefined;
  /** Who reviewed it and when; `null` as long as nobody has. */
  readonly review: { readonly by: string; readonly at: Date } | null;
}

/**
 * One submission as a FHIR R4 Bundle of type `collection`: a record system reads
 * it without asking this server anything. Ids come from the submission's id and
 * times from the submission, so exporting twice gives the same bundle.
 */
export function toBundle(parts: BundleParts): Bundle {
  const { submissionId, submittedAt, review } = parts;
  const subject = bundleReferences(submissionId).patient;
  const entry = (name: string, resource: FhirResource): BundleEntry => {
    const id = resourceId(submissionId, name);
    return { fullUrl: urnOf(id), resource: { ...resource, id } };
  };

  const patient = entry('Patient', parts.patient ?? { resourceType: 'Patient' });
  const questionnaire = entry('Questionnaire', parts.questionnaire);
  const response = entry('QuestionnaireResponse', {
    subject,
    authored: submittedAt.toISOString(),
    ...parts.response,
  });
  const named = (resource: FhirResource, index: number) =>
    entry(`${resource.resourceType}/${resource.id ?? index}`, resource);
  const flags = parts.flags.map(named);
  const provenance = (parts.provenance ?? []).map(named);
  const carePlan = parts.carePlan ? [entry('CarePlan', parts.carePlan)] : [];
  const reviewed = review ? [entry('Provenance', toProvenance(review, [response, ...flags]))] : [];

  return {
    resourceType: 'Bundle',
    id: submissionId,
    identifier: { system: 'urn:ietf:rfc:3986', value: urnOf(submissionId) },
    type: 'collection',
    timestamp: (review?.at ?? submittedAt).toISOString(),
    entry: [patient, questionnaire, response, ...flags, ...provenance, ...carePlan, ...reviewed],
  };
}

/** That a clinician read the answers and the flags. It says nothing about what they concluded. */
function toProvenance(review: NonNullable<BundleParts['review']>, seen: readonly BundleEntry[]): Provenance {
  const verifier = {
    system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
    code: 'verifier',
  };
  return {
    resourceType: 'Provenance',
    target: seen.map(({ fullUrl }) => ({ reference: fullUrl ?? '' })),
    recorded: review.at.toISOString(),
    agent: [{ type: { coding: [verifier] }, who: { display: review.by } }],
  };
}
