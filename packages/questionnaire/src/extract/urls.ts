const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

export const OBSERVATION_EXTRACT_URL: string = `${SDC}observationExtract`;
export const OBSERVATION_ENTRY_URL: string = `${SDC}observationExtractEntry`;
export const OBSERVATION_CATEGORY_URL: string = `${SDC}observation-extract-category`;
export const DEFINITION_EXTRACT_URL: string = `${SDC}definitionExtract`;
export const DEFINITION_VALUE_URL: string = `${SDC}definitionExtractValue`;
export const ITEM_CONTEXT_URL: string = `${SDC}itemExtractionContext`;
export const TEMPLATE_EXTRACT_URL: string = `${SDC}templateExtract`;
export const TEMPLATE_BUNDLE_URL: string = `${SDC}templateExtractBundle`;
export const TEMPLATE_CONTEXT_URL: string = `${SDC}templateExtractContext`;
export const TEMPLATE_VALUE_URL: string = `${SDC}templateExtractValue`;
export const ALLOCATE_ID_URL: string = `${SDC}extractAllocateId`;
export const IS_SUBJECT_URL: string = `${SDC}isSubject`;
export const TARGET_MAP_URL: string = `${SDC}targetStructureMap`;
export const RESOURCE_DEFINITION: string = 'http://hl7.org/fhir/StructureDefinition/';

export const DEFINITION_URLS: readonly string[] = [DEFINITION_EXTRACT_URL, ITEM_CONTEXT_URL];
export const TEMPLATE_URLS: readonly string[] = [TEMPLATE_EXTRACT_URL, TEMPLATE_BUNDLE_URL];

/** The extensions that begin a way of extraction which is an entry of its own. */
export const OTHER_METHOD_URL: RegExp =
  /-(?:definitionExtract|itemExtractionContext|templateExtract(?:Bundle)?|targetStructureMap)$/;
