export type { Change } from './model/change.ts';
export { CODE_SYSTEM_SOURCES, SNOMED_NOTICE, type Coding, type CodeSystem } from './model/coding.ts';
export type {
  CountEstimate,
  Estimate,
  EstimateUnit,
  NoneFoundEstimate,
  NotApplicableEstimate,
  RareEstimate,
  ShareEstimate,
} from './model/estimate.ts';
export { PROCEDURE_GROUPS, type ProcedureGroup } from './model/groups.ts';
export type {
  Anaesthesia,
  AnaesthesiaKind,
  Combination,
  Duration,
  Evidence,
  EvidenceLevel,
  FirstQuestions,
  Fixation,
  FixationKind,
  Material,
  Method,
  Setting,
  Timing,
} from './model/practice.ts';
export {
  defineProcedure,
  type Complication,
  type Outcome,
  type OutcomeKind,
  type Procedure,
  type ProcedureCategory,
  type ProcedureWords,
  type WordedProcedure,
} from './model/procedure.ts';
export { PROCEDURE_IDS, type ProcedureId } from './model/procedure-id.ts';
export { days, months, untilDay, weeks, type Range, type Span, type TimeUnit, type Window } from './model/ranges.ts';
export {
  MILESTONE_KINDS,
  POSITIONS,
  RESTRICTION_KINDS,
  RESTRICTION_LEVELS,
  VISIT_KINDS,
  type MedicineCode,
  type Milestone,
  type MilestoneKind,
  type Phase,
  type Position,
  type RecoveryData,
  type Restriction,
  type RestrictionKind,
  type RestrictionLevel,
  type Task,
  type Visit,
  type VisitKind,
} from './model/recovery.ts';
export type { Sites } from './model/sites.ts';
export type { StatementProvenance } from './model/statement.ts';
export { isUnknown, unknown, type Unknown } from './model/unknown.ts';
export type { ComplicationId } from './complications/complication-id.ts';
export type { RiskFactorId } from './risk-factors/risk-factor-id.ts';
export type { BodySiteId } from './sites/body-site-id.ts';
export type { OwnSourceId, SourceId } from './sources/source-id.ts';
export type { Urgency, WarningSignId } from './warning-signs/warning-sign-id.ts';
export type { OpenQuestion } from './review-sheet/open-questions.ts';
export { reviewSheet, type ReviewRow, type ReviewSheet } from './review-sheet/review-sheet.ts';
