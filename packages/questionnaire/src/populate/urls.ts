const HL7 = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

export const LAUNCH_CONTEXT_URL: string = `${SDC}launchContext`;
export const SOURCE_QUERIES_URL: string = `${SDC}sourceQueries`;
export const SOURCE_MAP_URL: string = `${SDC}sourceStructureMap`;
export const VARIABLE_URL: string = `${HL7}variable`;
export const POPULATION_CONTEXT_URL: string = `${SDC}itemPopulationContext`;
export const INITIAL_EXPRESSION_URL: string = `${SDC}initialExpression`;
export const CANDIDATE_EXPRESSION_URL: string = `${SDC}candidateExpression`;
export const LINK_PERIOD_URL: string = `${SDC}observationLinkPeriod`;
export const IS_SUBJECT_URL: string = `${SDC}isSubject`;
export const UNIT_OPEN_URL: string = `${SDC}unitOpen`;
