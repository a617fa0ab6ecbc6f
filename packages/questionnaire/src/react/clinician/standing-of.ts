import { equalAnswers } from '../../engine/conditions/compare-answers.ts';
import { isAskedByHost } from '../../engine/form/is-answerable.ts';
import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';

/** What a clinician is to see of an answer besides its words. */
export interface Standing {
  /** Why there is no value, as three different things; `undefined` where there is one. */
  readonly missing: 'unanswered' | 'unknown' | 'inPerson' | undefined;
  /** How it differs from the answer of an earlier time; `undefined` where it does not, or there was no earlier time. */
  readonly difference: 'changed' | 'added' | undefined;
}

/** @param earlier What was answered an earlier time; `undefined` where there was none. */
export function standingOf({ answers, item, entered }: ItemState, earlier: readonly Answer[] | undefined): Standing {
  const [first] = answers;
  const missing =
    first?.kind === 'absent'
      ? first.reason === 'asked-unknown'
        ? 'unknown'
        : 'inPerson'
      : first || entered || item.type === 'unsupported' || isAskedByHost(item)
        ? undefined
        : 'unanswered';
  return { missing, difference: earlier && differenceOf(answers, earlier) };
}

function differenceOf(now: readonly Answer[], before: readonly Answer[]): Standing['difference'] {
  if (before.length === 0) return now.length > 0 ? 'added' : undefined;
  const isSame = now.length === before.length && now.every((answer) => before.some((then) => isEqual(answer, then)));
  return isSame ? undefined : 'changed';
}

function isEqual(answer: Answer, then: Answer): boolean {
  if (answer.kind === 'absent' || then.kind === 'absent') {
    return answer.kind === 'absent' && then.kind === 'absent' && answer.reason === then.reason;
  }
  return equalAnswers(answer, then);
}
