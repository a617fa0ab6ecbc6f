export { adoptRules } from './personalise/adopt-rules.ts';
export { forPerson } from './personalise/for-person.ts';
export type { Personaliser } from './personalise/personal.ts';
export { planRecovery } from './plan-recovery.ts';
export type {
  Adoption,
  ChangedItem,
  ChangeReason,
  FactorAnswer,
  OverrideReason,
  PlanChange,
  PlanQuestion,
  RestrictionTerm,
  RuleReason,
} from './model/change.ts';
export type { Conflict, MedicineConflict, PositionConflict, RestrictionConflict } from './model/conflict.ts';
export type { AdoptedRule, PlanOptions, PlanOverride } from './model/options.ts';
export { RULE_TEXTS } from './model/plan.ts';
export type {
  Changeable,
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
export { changesBetween, type PlanComparison, type PlanDifference } from './compare/changes-between.ts';
export { dateOf, dayOf } from './dates/plan-dates.ts';
export { countdowns, type Countdown, type MilestoneCountdown, type RestrictionCountdown } from './status/countdowns.ts';
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
