import { equalAnswers } from '../conditions/compare-answers.ts';
import type { Answer } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import { finding, type Finding } from './finding.ts';
import { suits } from './suits.ts';

/**
 * Whether an answer is one of the options, or may stand beside them. Options from elsewhere are unknown here,
 * and no answer can be held against them.
 */
export function checkOption(item: Item, answer: Answer): Finding | undefined {
  const { type, options, answerConstraint, fhirType } = item;
  if (options.length === 0) return undefined;
  const isFree =
    type === 'open-choice' &&
    (answerConstraint === 'optionsOrType' ? suits(fhirType, answer) : answer.kind === 'string');
  if (isFree || options.some((option) => equalAnswers(option.answer, answer))) return undefined;
  return finding('not-an-option');
}

/** "None of these" and one of these cannot both be true; which of them is, only the person knows. */
export function checkExclusive({ options }: Item, answers: readonly Answer[]): Finding | undefined {
  if (answers.length < 2) return undefined;
  const alone = options.find(
    (option) => option.exclusive && answers.some((answer) => equalAnswers(option.answer, answer)),
  );
  if (!alone || answers.every((answer) => equalAnswers(alone.answer, answer))) return undefined;
  return finding('exclusive-option', { option: alone.label });
}
