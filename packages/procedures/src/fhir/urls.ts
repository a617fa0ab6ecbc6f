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

/** Says which part of a recovery an action is, or that it is the treatment or a rule: what has none of these is not ours. */
export const PART_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/recovery-part`;

/** What the extensions of one kind of part begin with; the field's name follows. */
export function partUrl(part: string): string {
  return `${OSSEO_FHIR_BASE}/StructureDefinition/recovery-data-${part}-`;
}

/** The window around a target, of HL7's Clinical Study Schedule of Activities (Vulcan). */
export const ACCEPTABLE_OFFSET_RANGE_URL =
  'http://hl7.org/fhir/uv/vulcan-schedule/StructureDefinition/AcceptableOffsetRangeSoa';
