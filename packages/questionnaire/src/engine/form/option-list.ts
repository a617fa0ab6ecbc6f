import { isObject, textOf } from '../fhir/json.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerOption } from '../model/item.ts';

export interface OptionList {
  readonly options: readonly AnswerOption[];
  readonly add: (answer: Answer, initiallySelected: boolean, exclusive: boolean, score?: number) => void;
}

/** Options with a token each that tells it from the others. */
export function createOptionList(): OptionList {
  const options: AnswerOption[] = [];
  const tokens = new Set<string>();
  return {
    options,
    add(answer, initiallySelected, exclusive, score) {
      const words = labelOf(answer);
      const token = freeToken(answer, words, options.length, tokens);
      tokens.add(token);
      const label = words ?? token;
      options.push({ token, answer, label, initiallySelected, exclusive, ...(score !== undefined && { score }) });
    },
  };
}

/** The words of an answer as the form has them. */
function labelOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'coding':
      return answer.value.display ?? answer.value.code;
    case 'string':
    case 'date':
    case 'dateTime':
    case 'time':
    case 'uri':
      return answer.value;
    case 'integer':
    case 'decimal':
      return String(answer.value);
    case 'quantity':
      return [answer.value, answer.unit?.display ?? answer.unit?.code].filter((part) => part !== undefined).join(' ');
    case 'reference':
      return answer.value.display ?? answer.value.reference;
    case 'attachment':
      return answer.value.title ?? answer.value.url;
    case 'other':
      return Object.values(answer.fhir).map((value) =>
        isObject(value) ? (textOf(value['display']) ?? textOf(value['text'])) : textOf(value),
      )[0];
    default:
      return undefined;
  }
}

/** A code, or the words themselves, as long as they tell the option from the others; never with a leading `~`. */
function freeToken(answer: Answer, words: string | undefined, index: number, taken: ReadonlySet<string>): string {
  const isFree = (token: string | undefined): token is string => !!token && !token.startsWith('~') && !taken.has(token);
  const short = answer.kind === 'coding' ? answer.value.code : words;
  if (isFree(short)) return short;
  if (answer.kind === 'coding') {
    const long = `${answer.value.system ?? ''}|${answer.value.code ?? ''}`;
    if (isFree(long)) return long;
  }
  let number = index;
  while (taken.has(`option-${number}`)) number += 1;
  return `option-${number}`;
}

/** Answers that can be chosen. */
export function optionsOfAnswers(answers: readonly Answer[]): readonly AnswerOption[] {
  const list = createOptionList();
  for (const answer of answers) list.add(answer, false, false);
  return list.options;
}
