import type { Answer } from '../model/answer.ts';
import type { Entered } from '../model/entered.ts';
import type { Item } from '../model/item.ts';
import { isAnswerable, isAskedByHost, isFillable } from '../form/is-answerable.ts';
import { checkAnswer } from './check-answer.ts';
import { checkOccurs } from './check-occurs.ts';
import { checkExclusive } from './check-options.ts';
import type { CheckTools } from './check-tools.ts';
import { finding, type Finding } from './finding.ts';

export type { Finding } from './finding.ts';

/** What is wrong with what one item holds; nothing about any other item. */
export function checkItem(
  item: Item,
  answers: readonly Answer[],
  entered: Entered | undefined,
  tools: CheckTools = {},
): readonly Finding[] {
  // What this engine cannot ask, nobody can be required to answer.
  if (!isAnswerable(item) || item.type === 'unsupported') return [];
  if (entered?.code) return [finding(entered.code)];
  if (answers.length === 0) return item.required && canBeAnswered(item, tools) ? [finding('required')] : [];
  for (const answer of answers) {
    const found = checkAnswer(item, answer, tools);
    if (found) return [found];
  }
  const found = checkExclusive(item, answers) ?? checkCount(item, answers);
  return found ? [found] : [];
}

/** A question that does not repeat has one answer. A way not to answer speaks for all of them. */
function checkCount(item: Item, answers: readonly Answer[]): Finding | undefined {
  if (answers.some(({ kind }) => kind === 'absent')) return undefined;
  return checkOccurs(item.repeats ? item.limits : { ...item.limits, maxOccurs: 1 }, answers.length);
}

/** Whether there is an answer that someone can give: nobody can be required to choose from what is not there. */
export function canBeAnswered(item: Item, { asks }: CheckTools = {}): boolean {
  if (isAskedByHost(item)) return !item.readOnly && (asks?.(item) ?? false);
  const hasNothingToChoose = item.type === 'choice' && item.options.length === 0 && item.absentReasons.length === 0;
  return isFillable(item) && !hasNothingToChoose;
}
