export { planRecovery } from './plan-recovery.ts';
export type {
  Conflict,
  MergedMilestone,
  MergedRestriction,
  MergedVisit,
  PlannedPhase,
  PlannedTask,
  PlannedWarningSign,
  PlanSpan,
  RecoveryPlan,
  RestrictionRun,
  StatementRef,
  Track,
  Treatment,
  VisitPurpose,
} from './model/plan.ts';
export { dateOf, dayOf } from './dates/plan-dates.ts';
export { agendaOf, type AgendaEntry } from './status/agenda.ts';
export {
  nextUp,
  restrictionsOn,
  statusOn,
  type PhaseState,
  type PhaseStatus,
  type RestrictionStatus,
} from './status/status-on.ts';
export type { PlanTexts, TreatmentTexts } from './texts/plan-texts.ts';
export {
  RECOVERY_EXTENSION,
  toCarePlan,
  type CarePlanMessages,
  type CarePlanOptions,
} from './care-plan/to-care-plan.ts';
