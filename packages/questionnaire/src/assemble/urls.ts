const HL7 = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

export const SUB_QUESTIONNAIRE_URL: string = `${SDC}subQuestionnaire`;
export const ASSEMBLE_CONTEXT_URL: string = `${SDC}assembleContext`;
export const ASSEMBLE_EXPECTATION_URL: string = `${SDC}assemble-expectation`;
export const ASSEMBLED_FROM_URL: string = `${SDC}assembledFrom`;
export const ADAPTIVE_URL: string = `${SDC}questionnaireAdaptive`;
export const LAUNCH_CONTEXT_URL: string = `${SDC}launchContext`;
export const POPULATION_CONTEXT_URL: string = `${SDC}itemPopulationContext`;
export const VARIABLE_URL: string = `${HL7}variable`;
export const TARGET_CONSTRAINT_URL: string = `${HL7}targetConstraint`;
export const LIBRARY_URL: string = `${HL7}cqf-library`;
export const CAPABILITY_URL: string = `${HL7}cqf-knowledgeCapability`;

/** What a module may only say in agreement with the form around it. */
export const ALIGNED_URLS: readonly string[] = [
  `${SDC}endpoint`,
  `${SDC}entryMode`,
  `${SDC}performerType`,
  `${HL7}rendering-criticalExtension`,
];

/** What a module may say of a group inside, but not of itself: there would be no item to say it of. */
export const ITEM_ONLY_URLS: readonly string[] = [
  'definitionExtract',
  'itemExtractionContext',
  'itemPopulationContext',
  'observationExtract',
  'observation-extract-category',
  'observationLinkPeriod',
  'preferredTerminologyServer',
  'templateExtract',
  'templateExtractBundle',
  'templateExtractContext',
].map((name) => SDC + name);
