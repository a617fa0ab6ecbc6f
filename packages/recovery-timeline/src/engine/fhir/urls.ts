import { OSSEO_FHIR_BASE } from '@osseo/core';

/** Base of the extensions that hold what FHIR cannot say of a plan. */
export const RECOVERY_EXTENSION: string = `${OSSEO_FHIR_BASE}/StructureDefinition/recovery-`;

/** Says what item of a plan an activity is. */
export const ITEM_EXTENSION: string = `${RECOVERY_EXTENSION}item`;

/** What the extensions of one kind of item, or of a plan as a whole, begin with; the field's name follows. */
export function extensionBase(item: string): string {
  return `${RECOVERY_EXTENSION}${item}-`;
}

/** R4's own extension for the zone of an instant; it stands at the instant. */
export const TIMEZONE_EXTENSION = 'http://hl7.org/fhir/StructureDefinition/tz-code';
