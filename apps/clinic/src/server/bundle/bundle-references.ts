import type { Reference } from 'fhir/r4.js';
import { nameUuid } from './name-uuid.ts';

/** How resources of one submission's bundle refer to each other. */
export interface BundleReferences {
  readonly patient: Reference & { readonly reference: string };
  readonly response: Reference & { readonly reference: string };
  /** To any other resource, by its type and its own id. */
  to(this: void, resource: { readonly resourceType: string; readonly id: string }): string;
}

/** Give these to whatever makes flags and the care plan, so that their references lead somewhere in the bundle. */
export function bundleReferences(submissionId: string): BundleReferences {
  const refer = (name: string) => ({ reference: urnOf(resourceId(submissionId, name)) });
  return {
    patient: refer('Patient'),
    response: refer('QuestionnaireResponse'),
    to: ({ resourceType, id }) => refer(`${resourceType}/${id}`).reference,
  };
}

export function resourceId(submissionId: string, name: string): string {
  return nameUuid(submissionId, name);
}

export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}
