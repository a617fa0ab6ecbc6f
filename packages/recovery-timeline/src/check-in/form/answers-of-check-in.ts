import type { WarningSignId } from '@osseo/procedures';
import { answersOf, type Answer } from '@osseo/questionnaire/engine';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { PlannedWarningSign, RecoveryPlan } from '../../engine/model/plan.ts';
import { MEASURE_MAX, type CheckInAnswers, type SignAnswer } from '../engine/model/answers.ts';
import { escalationLinkId, signsLinkId } from './link-ids.ts';

/**
 * The answers of a response to `checkInQuestionnaire`, for `checkIn`. A question without an answer is skipped; a sign
 * counts as a "no" only where its question was answered. A number outside its scale counts as skipped.
 */
export function answersOfCheckIn(
  plan: Pick<RecoveryPlan, 'warningSigns'>,
  response: QuestionnaireResponse,
): CheckInAnswers {
  const answers = answersOf(response);
  const codesOf = (linkId: string) => (answers.get(linkId) ?? []).flatMap(codeOf);

  const signs: Partial<Record<WarningSignId, SignAnswer>> = {};
  const escalated: Partial<Record<WarningSignId, SignAnswer>> = {};
  for (const { id, urgency } of plan.warningSigns) {
    const sign = signAnswer(id, codesOf(signsLinkId(urgency)));
    if (sign) signs[id] = sign;
    const said = codesOf(escalationLinkId(id)).find(isSignAnswer);
    if (said) escalated[id] = said;
  }

  const [pain] = answers.get('pain') ?? [];
  return {
    signs,
    escalated,
    scores: {
      ...scoreOf('pain', pain?.kind === 'integer' ? pain.value : undefined),
      ...scoreOf('swelling', amountOf(codesOf('swelling')[0])),
    },
  };
}

/** What was chosen, read so that a contradiction counts as the worse of the two. */
function signAnswer(id: PlannedWarningSign['id'], codes: readonly string[]): SignAnswer | undefined {
  if (codes.length === 0) return undefined;
  if (codes.includes(id)) return 'yes';
  return codes.includes('not-sure') ? 'not-sure' : 'no';
}

function scoreOf(measure: keyof typeof MEASURE_MAX, value: number | undefined): CheckInAnswers['scores'] {
  return value !== undefined && value >= 0 && value <= MEASURE_MAX[measure] ? { [measure]: value } : {};
}

function amountOf(code: string | undefined): number | undefined {
  const amount = /^swelling-(\d)$/u.exec(code ?? '')?.[1];
  return amount === undefined ? undefined : Number(amount);
}

function codeOf(answer: Answer): readonly string[] {
  return answer.kind === 'coding' && answer.value.code !== undefined ? [answer.value.code] : [];
}

function isSignAnswer(code: string): code is SignAnswer {
  return code === 'yes' || code === 'no' || code === 'not-sure';
}
