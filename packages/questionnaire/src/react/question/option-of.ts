import { equalAnswers } from '../../engine/conditions/compare-answers.ts';
import type { Answer } from '../../engine/model/answer.ts';
import type { AnswerOption, Item } from '../../engine/model/item.ts';

/** The option that was chosen; `undefined` for an answer of somebody's own. */
export function optionOf({ options }: Item, answer: Answer): AnswerOption | undefined {
  return options.find((option) => equalAnswers(option.answer, answer));
}
