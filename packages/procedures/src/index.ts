export type { CountEstimate, Estimate, NoneFoundEstimate, NotApplicableEstimate } from './model/estimate.ts';
export {
  defineProcedure,
  type Complication,
  type Material,
  type Outcome,
  type Procedure,
  type ProcedureCategory,
  type ProcedureGroup,
  type ProcedureId,
  type ProcedureWords,
  type WordedProcedure,
} from './model/procedure.ts';
export { days, months, untilDay, weeks, type Range, type Span, type TimeUnit, type Window } from './model/ranges.ts';
export {
  RESTRICTION_LEVELS,
  type Milestone,
  type MilestoneKind,
  type Phase,
  type RecoveryData,
  type Restriction,
  type RestrictionKind,
  type RestrictionLevel,
  type Task,
  type Visit,
  type VisitKind,
} from './model/recovery.ts';
export type { RiskFactorId } from './risk-factors/risk-factor-id.ts';
export type { SourceId } from './sources/source-id.ts';
export type { Urgency, WarningSignId } from './warning-signs/warning-sign-id.ts';
export { reviewSheet, type ReviewRow } from './review-sheet/review-sheet.ts';
