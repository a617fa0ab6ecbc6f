import type { RecoveryPlan, Treatment } from '../../engine/model/plan.ts';
import { worstOf } from './levels.ts';
import { MEASURE_MAX, type CheckInAnswers, type CheckInRecord, type Measure } from './model/answers.ts';
import { connectionOf, type CheckInClinic } from './model/clinic.ts';
import type { CheckInAction, CheckInLevel, CheckInReason, CheckInResult } from './model/result.ts';
import { rulesInForce, type TriageRule, type TriageRuleSet } from './model/rule-set.ts';
import { nudgesOn } from './nudges.ts';
import { redFlagsIn, skippedSigns } from './red-flags.ts';
import { rulesMet, treatmentsOf, type TreatmentDay } from './rules/rules-met.ts';

export interface CheckInInput {
  readonly plan: Pick<RecoveryPlan, 'tracks' | 'warningSigns'>;
  /** What the plan was made of. */
  readonly treatments: readonly Treatment[];
  /** Day of the plan. */
  readonly day: number;
  readonly answers: CheckInAnswers;
  /** Check-ins of earlier days. Those of today and later are not looked at. */
  readonly history: readonly CheckInRecord[];
  readonly ruleSet: TriageRuleSet;
  readonly clinic: CheckInClinic;
}

/**
 * What a check-in comes to, for the clinic: the worst of red flags, thresholds and worsening, in this order, with the
 * reasons for it. Pure: the same input gives the same result on a phone, on a server and in a test.
 *
 * A worse answer never lowers the level. A red flag that was skipped is never `fine`, and nothing is while the rules are
 * off. Rules 5.1 to 5.7 of the recovery logic; an automatic score of symptoms can be a medical device where it is used.
 */
export function checkIn({ plan, treatments, day, answers, history, ruleSet, clinic }: CheckInInput): CheckInResult {
  const rules = rulesInForce(ruleSet);
  const treatmentDays = treatmentDaysOf(plan.tracks, treatments, day);
  const before = history.filter((record) => record.day < day).toSorted((a, b) => a.day - b.day);
  const reasons: readonly CheckInReason[] = [
    ...redFlagsIn(plan.warningSigns, answers),
    ...rulesMet(rules, { treatments: treatmentDays, answers, before }),
    ...unanswered(skippedSigns(plan.warningSigns, answers), skippedMeasures(rules, treatmentDays, answers)),
    ...(rules.length === 0 ? [{ stage: 'rules-off', level: 'incomplete' } as const] : []),
    ...nudgesOn({ day: day - 1, history: before, ruleSet }).map(
      (nudge) => ({ stage: 'nudge', nudge, level: null }) as const,
    ),
  ];
  const level = worstOf(reasons.map((reason) => reason.level));
  const { id, version } = ruleSet;
  return {
    day,
    level,
    reasons,
    action: actionFor(level, clinic),
    ruleSet: { id, version, inForce: rules.length > 0 },
  };
}

/**
 * Each treatment on its own day. One that another did again has no days from then on: what is normal after the new
 * operation is not what is normal months after the old one.
 */
function treatmentDaysOf(
  tracks: RecoveryPlan['tracks'],
  treatments: readonly Treatment[],
  day: number,
): readonly TreatmentDay[] {
  const trackOf = (key: string | null) => tracks.find(({ treatment }) => treatment === key);
  return treatments.flatMap((treatment): readonly TreatmentDay[] => {
    const track = trackOf(treatment.key);
    const again = trackOf(track?.revisedBy ?? null);
    return !track || (again && day >= again.dayZero) ? [] : [{ treatment, day: day - track.dayZero }];
  });
}

const MEASURES = Object.keys(MEASURE_MAX) as readonly Measure[];

/** The numbers that a rule would have read today, and that were not given. */
function skippedMeasures(
  rules: readonly TriageRule[],
  treatments: readonly TreatmentDay[],
  { scores }: CheckInAnswers,
): readonly Measure[] {
  const read = rules.filter((rule) => treatmentsOf(rule, treatments).length > 0).map(({ measure }) => measure);
  return MEASURES.filter((measure) => read.includes(measure) && scores[measure] === undefined);
}

function unanswered(
  signs: Extract<CheckInReason, { stage: 'unanswered' }>['signs'],
  measures: readonly Measure[],
): readonly CheckInReason[] {
  return signs.length + measures.length === 0 ? [] : [{ stage: 'unanswered', signs, measures, level: 'incomplete' }];
}

function actionFor(level: CheckInLevel, clinic: CheckInClinic): CheckInAction {
  if (level === 'emergency') return { kind: 'call', whom: 'emergency', number: clinic.emergencyNumber };
  const connection = connectionOf(clinic);
  if (level === 'same-day' || !connection) return { kind: 'call', whom: 'clinic', number: clinic.clinicPhone };
  return { kind: 'clinic-reads', ...connection };
}
