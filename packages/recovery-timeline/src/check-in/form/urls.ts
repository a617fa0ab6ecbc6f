import { OSSEO_FHIR_BASE } from '@osseo/core';

/** The check-in as a form: its answers are read by this address and version. */
export const CHECK_IN_URL: string = `${OSSEO_FHIR_BASE}/Questionnaire/recovery-check-in`;
export const CHECK_IN_VERSION = '0.1.0';

/** Code system of the warning signs, such as `RF-04`. */
export const WARNING_SIGN_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/warning-signs`;
/** Code system of the other answers of a check-in. */
export const CHECK_IN_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/check-in-answers`;

const HL7 = 'http://hl7.org/fhir/StructureDefinition';

export const MIN_VALUE_URL: string = `${HL7}/minValue`;
export const MAX_VALUE_URL: string = `${HL7}/maxValue`;
export const OPTION_EXCLUSIVE_URL: string = `${HL7}/questionnaire-optionExclusive`;
export const ORDINAL_VALUE_URL: string = `${HL7}/ordinalValue`;
