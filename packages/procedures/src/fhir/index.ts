export { toFhirPlanDefinition, type FhirPlan } from './to-fhir-plan-definition.ts';
export { activityUrl, planUrl, RESTRICTION_KIND_URL, RESTRICTION_LEVEL_URL } from './urls.ts';
