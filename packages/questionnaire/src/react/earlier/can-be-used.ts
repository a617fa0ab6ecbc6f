import { equalAnswers } from '../../engine/conditions/compare-answers.ts';
import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';

/** Whether an earlier answer may be taken over: the question is empty, and all of it can still be chosen. */
export function canBeUsed(earlier: readonly Answer[], { answers, entered, calculation, item }: ItemState): boolean {
  if (answers.length > 0 || entered !== undefined || calculation !== 'none') return false;
  const isOffered = (answer: Answer) => item.options.some((option) => equalAnswers(option.answer, answer));
  const isClosed = item.options.length > 0 && item.answerConstraint === 'optionsOnly';
  return earlier.every((answer) => (answer.kind === 'absent' ? isWay(answer.reason) : !isClosed || isOffered(answer)));

  function isWay(reason: (typeof item.absentReasons)[number]): boolean {
    return item.absentReasons.includes(reason);
  }
}
