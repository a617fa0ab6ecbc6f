import { codingToken, OTHER_TOKEN } from '../../../engine/keys/tokens.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { optionOf } from '../../question/option-of.ts';

/** What is chosen: the token of an option, or a person's own words. */
export type Choice = string | { readonly text: string };

/** The answers of a question as what is chosen in a list, in their order; also those that are no answer yet. */
export function choicesOf({ item, answers, entered }: ItemState): readonly Choice[] {
  if (entered) return [...lines(entered.parts['']).filter(isToken), ...lines(entered.parts['other']).map(ownWords)];
  return answers.flatMap((given): Choice[] => {
    const option = optionOf(item, given);
    if (option) return [option.token];
    if (given.kind === 'string') return [{ text: given.value }];
    if (given.kind !== 'coding') return [];
    const { code, display } = given.value;
    return [
      code !== undefined && item.options.length === 0 ? codingToken(given.value) : { text: display ?? code ?? '' },
    ];
  });
}

function lines(text: string | undefined): readonly string[] {
  return text?.split('\n').filter((line) => line.trim() !== '') ?? [];
}

const isToken = (token: string) => token !== OTHER_TOKEN;
const ownWords = (text: string) => ({ text });
