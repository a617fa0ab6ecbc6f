export {
  FACTOR_CONDITIONS,
  factorAnswers,
  type FactorAnswer,
  type FactorConditions,
} from './answers/factor-answers.ts';
export { factors, FACTORS } from './factors/index.ts';
export { riskToFhir, type RiskResources } from './fhir/risk-to-fhir.ts';
export type { RiskToFhirOptions } from './fhir/risk-to-fhir-options.ts';
export {
  INSTRUMENT_SLOTS,
  type InstrumentSlot,
  type InstrumentSlotId,
  type LicensedInstrument,
  type LicensedInstruments,
} from './form/instrument-slot.ts';
export {
  riskForm,
  type RiskForm,
  type RiskFormOptions,
  type RiskFormQuestion,
  type RiskFormSection,
} from './form/risk-form.ts';
export type { WhyAsked } from './form/why-asked.ts';
export { conditionToFhirPath } from './fhirpath/condition-to-fhir-path.ts';
export { ANSWER_SYSTEM, DISMISSAL_SYSTEM, OPEN_KIND_SYSTEM, RULE_SYSTEM } from './fhir/urls.ts';
export type { Factor, FactorItem, FactorPoint, FactorRule, ItemUnit, SectionId } from './model/factor.ts';
export type {
  Adoption,
  Condition,
  DerivedId,
  DerivedNumber,
  DismissalReason,
  EditableField,
  EditionRecord,
  EffectKey,
  Flag,
  FlagDismissal,
  FlagJudgement,
  ForPatients,
  OpenKind,
  Rule,
  RuleChange,
  RuleEdition,
  RuleEffect,
  TalkingPoint,
  Tier,
} from './model/rule.ts';
export type { FactorWords, ItemWords, RiskFormWords } from './model/words.ts';
export { hba1cToMmolPerMol, hba1cToPercent } from './numbers/hba1c.ts';
export { packYears } from './numbers/pack-years.ts';
export { talkingPoints } from './points/talking-points.ts';
export type { NeedsQuestions } from './questionnaire/needed-factors.ts';
export {
  RISK_FORM_VERSION,
  toFhirQuestionnaire,
  type ToFhirQuestionnaireOptions,
} from './questionnaire/to-fhir-questionnaire.ts';
export { adoptionProblems, type AdoptionProblem } from './rules/adoption-problems.ts';
export { applyEditions, ruleChanges, type EditedRules, type EditionProblem } from './rules/apply-editions.ts';
export { derivedValues, type DerivedValue } from './rules/derived-values.ts';
export { evaluateRules, type EvaluateOptions } from './rules/evaluate-rules.ts';
export { explainRule } from './rules/explain-rule.ts';
export { flagKey } from './rules/flag-key.ts';
export {
  dismissalOf,
  DISMISSAL_REASONS,
  judgedFlags,
  readFlagJudgement,
  type JudgementProblem,
  type JudgementReading,
} from './rules/judge-flags.ts';
export { draftedRules, rulesOf } from './rules/rules-of.ts';
export { severityOf } from './rules/severity-of.ts';
export { TIERS } from './rules/weight-of.ts';
export type { Trace } from './rules/trace-condition.ts';
