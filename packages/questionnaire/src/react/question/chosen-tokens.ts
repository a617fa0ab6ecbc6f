import { equalAnswers } from '../../engine/conditions/compare-answers.ts';
import { OTHER_TOKEN } from '../../engine/keys/tokens.ts';
import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { optionOf } from './option-of.ts';

/** The tokens of the choices that are on, "something else" among them; also those that are no answer yet. */
export function chosenTokens(state: ItemState): readonly string[] {
  const { item, answers, entered } = state;
  if (entered) return (entered.parts[''] ?? '').split('\n');
  if (!answers[0]) return [];
  const options = item.options.filter((option) => answers.some((given) => equalAnswers(given, option.answer)));
  const tokens = options.map((option) => option.token);
  return ownAnswer(state) ? [...tokens, OTHER_TOKEN] : tokens;
}

/** The words of "something else". */
export function otherWords(state: ItemState): string {
  const own = ownAnswer(state);
  if (own?.kind === 'string') return own.value;
  if (own?.kind === 'coding') return own.value.display ?? own.value.code ?? '';
  return state.entered?.parts['other'] ?? '';
}

/**
 * What is entered when a choice is switched; of several choices in the order of the
 * form, not of the clicks. Switched on, a choice that goes with no other takes the
 * others' place, and any other takes its place.
 */
export function switched(
  state: ItemState,
  token: string,
  on: boolean,
  words: string,
): Readonly<Record<string, readonly string[]>> {
  const { options, repeats } = state.item;
  const before = chosenTokens(state);
  const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.token));
  const goesWith = (other: string) => repeats && (!on || (!exclusive.has(token) && !exclusive.has(other)));
  const isOn = (candidate: string) => (candidate === token ? on : before.includes(candidate) && goesWith(candidate));
  const tokens = [...options.map((option) => option.token), OTHER_TOKEN].filter(isOn);
  return tokens.includes(OTHER_TOKEN) ? { '': tokens, other: [words] } : { '': tokens };
}

/** The answer that is none of the options. */
function ownAnswer({ item, answers }: ItemState): Answer | undefined {
  return answers.find((given) => given.kind !== 'absent' && !optionOf(item, given));
}
