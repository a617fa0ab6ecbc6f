import { OSSEO_FHIR_BASE } from '@osseo/core';

/**
 * On a question: a way not to answer that the person is offered. Repeats, with
 * `valueCode` `asked-unknown` ("I don't know") or `asked-declined` ("I'd rather
 * talk about it in person").
 */
export const ABSENT_REASONS_URL: string = `${OSSEO_FHIR_BASE}/StructureDefinition/absent-reasons`;

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const FROM_R5 = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export const DATA_ABSENT_REASON_URL: string = `${HL7}/data-absent-reason`;
export const HIDDEN_URL: string = `${HL7}/questionnaire-hidden`;
export const ITEM_CONTROL_URL: string = `${HL7}/questionnaire-itemControl`;
export const OPTION_EXCLUSIVE_URL: string = `${HL7}/questionnaire-optionExclusive`;
export const SCORE_URLS: readonly string[] = [`${HL7}/itemWeight`, `${HL7}/ordinalValue`];
export const UNIT_URL: string = `${HL7}/questionnaire-unit`;
export const UNIT_OPTION_URL: string = `${HL7}/questionnaire-unitOption`;
export const UNIT_OPEN_URL: string = `${SDC}/sdc-questionnaire-unitOpen`;
export const UNIT_SYSTEM_URL: string = `${SDC}/sdc-questionnaire-unitSupplementalSystem`;
export const ENTRY_FORMAT_URL: string = `${HL7}/entryFormat`;
export const MIN_VALUE_URL: string = `${HL7}/minValue`;
export const MAX_VALUE_URL: string = `${HL7}/maxValue`;
export const MIN_QUANTITY_URL: string = `${SDC}/sdc-questionnaire-minQuantity`;
export const MAX_QUANTITY_URL: string = `${SDC}/sdc-questionnaire-maxQuantity`;

export const MIN_LENGTH_URL: string = `${HL7}/minLength`;
export const REGEX_URL: string = `${HL7}/regex`;
export const MIN_OCCURS_URL: string = `${HL7}/questionnaire-minOccurs`;
export const MAX_OCCURS_URL: string = `${HL7}/questionnaire-maxOccurs`;
export const MAX_DECIMAL_PLACES_URL: string = `${HL7}/maxDecimalPlaces`;
export const MIME_TYPE_URL: string = `${HL7}/mimeType`;
export const MAX_SIZE_URL: string = `${HL7}/maxSize`;
/* How R4 says what R5 has elements for. */
export const DISABLED_DISPLAY_URL: string = `${FROM_R5}.disabledDisplay`;
export const ANSWER_CONSTRAINT_URL: string = `${FROM_R5}.answerConstraint`;
