export { checkIn, type CheckInInput } from './check-in.ts';
export { guidanceOf, type Instruction, type PatientGuidance } from './patient-guidance.ts';
export { nudgesOn, type NudgeInput } from './nudges.ts';
export { draftedRules } from './rules/drafted-rules.ts';
export {
  MEASURE_MAX,
  NO_ANSWERS,
  type CheckInAnswers,
  type CheckInRecord,
  type Measure,
  type SignAnswer,
} from './model/answers.ts';
export type { CheckInClinic, ClinicConnection } from './model/clinic.ts';
export type { Nudge } from './model/nudge.ts';
export type { CheckInAction, CheckInLevel, CheckInReason, CheckInResult } from './model/result.ts';
export type { RuleSetAdoption, ThresholdRule, TriageRule, TriageRuleSet, WorseningRule } from './model/rule-set.ts';
