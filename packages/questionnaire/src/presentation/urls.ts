/* Extensions that say how an item looks. Those that say what an answer may be are read by the engine. */

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

export const CHOICE_COLUMN_URL: string = `${SDC}-choiceColumn`;
export const CHOICE_ORIENTATION_URL: string = `${HL7}/questionnaire-choiceOrientation`;
export const COLLAPSIBLE_URL: string = `${SDC}-collapsible`;
export const COLUMN_COUNT_URL: string = `${SDC}-columnCount`;
export const DISPLAY_CATEGORY_URL: string = `${HL7}/questionnaire-displayCategory`;
export const ENTRY_MODE_URL: string = `${SDC}-entryMode`;
export const ITEM_ANSWER_MEDIA_URL: string = `${SDC}-itemAnswerMedia`;
export const ITEM_MEDIA_URL: string = `${SDC}-itemMedia`;
export const KEYBOARD_URL: string = `${SDC}-keyboard`;
export const OPEN_LABEL_URL: string = `${SDC}-openLabel`;
export const OPTION_PREFIX_URL: string = `${HL7}/questionnaire-optionPrefix`;
export const PREFERRED_TERMINOLOGY_SERVER_URL: string = `${SDC}-preferredTerminologyServer`;
export const REFERENCE_FILTER_URL: string = `${HL7}/questionnaire-referenceFilter`;
export const REFERENCE_RESOURCE_URL: string = `${HL7}/questionnaire-referenceResource`;
export const RENDERING_MARKDOWN_URL: string = `${HL7}/rendering-markdown`;
export const RENDERING_STYLE_URL: string = `${HL7}/rendering-style`;
export const RENDERING_XHTML_URL: string = `${HL7}/rendering-xhtml`;
export const SHORT_TEXT_URL: string = `${SDC}-shortText`;
export const SIGNATURE_REQUIRED_URL: string = `${HL7}/questionnaire-signatureRequired`;
export const SLIDER_STEP_VALUE_URL: string = `${HL7}/questionnaire-sliderStepValue`;
export const SUPPORT_HYPERLINK_URL: string = `${HL7}/questionnaire-supportHyperlink`;
export const SUPPORT_LINK_URL: string = `${HL7}/questionnaire-supportLink`;
export const TRANSLATION_URL: string = `${HL7}/translation`;
export const USAGE_MODE_URL: string = `${HL7}/questionnaire-usageMode`;
export const WIDTH_URL: string = `${SDC}-width`;
