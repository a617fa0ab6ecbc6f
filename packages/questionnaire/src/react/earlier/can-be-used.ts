import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { optionOf } from '../question/option-of.ts';

/** Whether an earlier answer may be taken over: the question is empty, and all of it can still be chosen. */
export function canBeUsed(earlier: readonly Answer[], { answers, entered, calculation, item }: ItemState): boolean {
  if (answers.length > 0 || entered !== undefined || calculation !== 'none') return false;
  const isClosed = item.options.length > 0 && item.answerConstraint === 'optionsOnly';
  return earlier.every((answer) =>
    answer.kind === 'absent' ? isWay(answer.reason) : !isClosed || optionOf(item, answer),
  );

  function isWay(reason: (typeof item.absentReasons)[number]): boolean {
    return item.absentReasons.includes(reason);
  }
}
