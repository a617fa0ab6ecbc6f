import type { Treatment } from '../../../engine/model/plan.ts';
import type { CheckInAnswers, CheckInRecord } from '../model/answers.ts';
import type { CheckInReason } from '../model/result.ts';
import type { TriageRule } from '../model/rule-set.ts';

/** A treatment on the day of the check-in. */
export interface TreatmentDay {
  readonly treatment: Treatment;
  /** Days since its own day 0. */
  readonly day: number;
}

/** What the rules look at. */
export interface RuleInput {
  readonly treatments: readonly TreatmentDay[];
  readonly answers: CheckInAnswers;
  /** The check-ins of earlier days, the latest last. */
  readonly before: readonly CheckInRecord[];
}

type MetRule = Extract<CheckInReason, { readonly stage: 'threshold' | 'trend' }>;

/**
 * The rules that today's answers meet: thresholds first, then what has become worse. A rule counts where it counts for
 * any of the treatments: what is normal for one never cancels what is not for another.
 */
export function rulesMet(rules: readonly TriageRule[], input: RuleInput): readonly MetRule[] {
  const met = rules.flatMap((rule): readonly MetRule[] => {
    const treatments = treatmentsOf(rule, input.treatments);
    if (treatments.length === 0 || !isMet(rule, input)) return [];
    const stage = rule.kind === 'threshold' ? 'threshold' : 'trend';
    return [{ stage, rule: rule.id, measure: rule.measure, treatments, level: rule.level }];
  });
  return [...met.filter(({ stage }) => stage === 'threshold'), ...met.filter(({ stage }) => stage === 'trend')];
}

/** The treatments for which a rule counts today, by key. */
export function treatmentsOf(rule: TriageRule, treatments: readonly TreatmentDay[]): readonly string[] {
  return treatments
    .filter(({ treatment, day }) => isAbout(rule, treatment) && day >= rule.days.from && day <= (rule.days.to ?? day))
    .map(({ treatment }) => treatment.key);
}

function isAbout({ procedures }: TriageRule, { procedure }: Treatment): boolean {
  return procedures === null || procedures.includes(procedure.id);
}

function isMet(rule: TriageRule, { answers, before }: RuleInput): boolean {
  const score = answers.scores[rule.measure];
  if (score === undefined) return false;
  if (rule.kind === 'threshold') return score >= rule.atLeast;
  const earlier = before.findLast((record) => record.answers.scores[rule.measure] !== undefined);
  const last = earlier?.answers.scores[rule.measure];
  return last !== undefined && score >= last + rule.by;
}
