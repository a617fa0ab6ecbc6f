import { equalAnswers } from '../conditions/compare-answers.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerOption, Item } from '../model/item.ts';
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
  if (isFree || candidatesFor(options, answer).some((option) => equalAnswers(option.answer, answer))) return undefined;
  return finding('not-an-option');
}

const indexes = new WeakMap<readonly AnswerOption[], Map<string, AnswerOption[]>>();

/** The options that an answer can be: with a code, those of that code and those without one. A long list is sorted once. */
function candidatesFor(options: readonly AnswerOption[], answer: Answer): readonly AnswerOption[] {
  const code = codeOf(answer);
  if (code === '') return options;
  let index = indexes.get(options);
  if (!index) {
    indexes.set(options, (index = new Map()));
    for (const option of options) {
      const known = index.get(codeOf(option.answer));
      if (known) known.push(option);
      else index.set(codeOf(option.answer), [option]);
    }
  }
  return [...(index.get(code) ?? []), ...(index.get('') ?? [])];
}

function codeOf(answer: Answer): string {
  return answer.kind === 'coding' ? (answer.value.code ?? '') : '';
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
