import { OSSEO_FHIR_BASE } from '@osseo/core';

/** Base of the extensions that hold what FHIR cannot say of a plan. The field's name follows. */
export const RECOVERY_EXTENSION: string = `${OSSEO_FHIR_BASE}/StructureDefinition/recovery-`;

/** FHIR's own extension for the zone of a time. */
export const TIMEZONE_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/timezone';
