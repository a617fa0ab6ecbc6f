import type { Urgency } from '@osseo/procedures';
import type { PlannedWarningSign } from '../../engine/model/plan.ts';
import { escalates } from './escalating.ts';
import { milderOf } from './levels.ts';
import type { CheckInAnswers } from './model/answers.ts';
import type { CheckInReason } from './model/result.ts';

type RedFlag = Extract<CheckInReason, { readonly stage: 'red-flag' }>;

/**
 * The signs that are there or may be, on any day. They are no rule that could be off: the page says the same of each
 * sign to everyone. The plan says how urgent a sign is, so that what a risk factor raises counts here as well.
 */
export function redFlagsIn(signs: readonly PlannedWarningSign[], answers: CheckInAnswers): readonly RedFlag[] {
  return signs.flatMap(({ id, urgency }): readonly RedFlag[] => {
    const said = answers.signs[id];
    const escalated = escalates(id) && isOrMayBe(answers.escalated[id]);
    if (escalated) {
      const answer = said === 'yes' ? 'yes' : 'not-sure';
      return [{ stage: 'red-flag', sign: id, answer, escalated, level: 'emergency' }];
    }
    if (said !== 'yes' && said !== 'not-sure') return [];
    return [{ stage: 'red-flag', sign: id, answer: said, escalated, level: levelOf(said, urgency) }];
  });
}

/** Signs of which nothing was said, and signs of which it was not said whether they are an emergency. */
export function skippedSigns(
  signs: readonly PlannedWarningSign[],
  answers: CheckInAnswers,
): PlannedWarningSign['id'][] {
  return signs.flatMap(({ id }) => {
    const said = answers.signs[id];
    const isOpen = said !== undefined && said !== 'no' && escalates(id);
    return said === undefined || (isOpen && answers.escalated[id] === undefined) ? [id] : [];
  });
}

/** Whoever is not sure calls the clinic today, as the words beside the signs say; never later than for the sign itself. */
function levelOf(said: 'not-sure' | 'yes', urgency: Urgency): Urgency {
  return said === 'yes' ? urgency : milderOf(urgency, 'same-day');
}

function isOrMayBe(said: CheckInAnswers['signs'][keyof CheckInAnswers['signs']]): boolean {
  return said === 'yes' || said === 'not-sure';
}
