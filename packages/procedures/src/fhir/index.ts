export { fromFhirPlanDefinition, type ReceivedRecovery } from './from-fhir-plan-definition.ts';
export { fromFhirRecoveryRules, type ReceivedRules } from './from-fhir-recovery-rules.ts';
export { toFhirPlanDefinition, type FhirPlan, type FhirPlanOptions } from './to-fhir-plan-definition.ts';
export {
  ACCEPTABLE_OFFSET_RANGE_URL,
  activityUrl,
  planUrl,
  RESTRICTION_KIND_URL,
  RESTRICTION_LEVEL_URL,
} from './urls.ts';
export { toFhirRecoveryRules, type WordedRules } from './to-fhir-recovery-rules.ts';
