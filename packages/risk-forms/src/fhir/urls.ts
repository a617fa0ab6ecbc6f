import { OSSEO_FHIR_BASE } from '@osseo/core';

/** Code system of the answers of risk forms. */
export const ANSWER_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/risk-answers`;
/** Code system of the rules. */
export const RULE_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/risk-rules`;

/** Code system of the reasons for putting a flag aside. */
export const DISMISSAL_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/dismissal-reasons`;
/** Code system of the reasons why a question tells nothing yet. */
export const OPEN_KIND_SYSTEM: string = `${OSSEO_FHIR_BASE}/CodeSystem/open-questions`;
export const FLAG_CATEGORY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/flag-category';
export const PARTICIPANT_SYSTEM = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';

export const RULE_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/risk-rule`;
export const ADOPTION_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/rule-adoption`;
export const LINK_ID_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/answer-link-id`;

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export const ITEM_CONTROL_URL: string = `${HL7}/questionnaire-itemControl`;
export const ITEM_CONTROL_SYSTEM = 'http://hl7.org/fhir/questionnaire-item-control';
export const UNIT_OPTION_URL: string = `${HL7}/questionnaire-unitOption`;
export const MIN_VALUE_URL: string = `${HL7}/minValue`;
export const MAX_VALUE_URL: string = `${HL7}/maxValue`;
export const MIN_QUANTITY_URL: string = `${SDC}/sdc-questionnaire-minQuantity`;
export const MAX_QUANTITY_URL: string = `${SDC}/sdc-questionnaire-maxQuantity`;
export const OPTION_EXCLUSIVE_URL: string = `${HL7}/questionnaire-optionExclusive`;
export const UCUM = 'http://unitsofmeasure.org';
export const SUPPORT_LINK_URL: string = `${HL7}/questionnaire-supportLink`;
