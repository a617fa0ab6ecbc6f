import { OSSEO_FHIR_BASE } from '@osseo/core';

/** How strict a restriction is: one of `RESTRICTION_LEVELS`. */
export const RESTRICTION_LEVEL_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/restriction-level`;

/** What a restriction is about: one of `RESTRICTION_KINDS`. */
export const RESTRICTION_KIND_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/restriction-kind`;

/** Canonical address of the plan of a procedure. */
export function planUrl(procedure: string): string {
  return `${OSSEO_FHIR_BASE}/PlanDefinition/${procedure}`;
}

/** Canonical address of one thing to do or leave alone. */
export function activityUrl(procedure: string, part: string): string {
  return `${OSSEO_FHIR_BASE}/ActivityDefinition/${procedure}-${part}`;
}
