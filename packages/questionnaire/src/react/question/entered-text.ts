import { OTHER_TOKEN, unitToken } from '../../engine/keys/tokens.ts';
import type { ItemState } from '../../engine/model/session.ts';
import type { FormContextValue } from '../form-context.ts';
import { chosenTokens } from './chosen-tokens.ts';
import { wordsIn } from './words.ts';

/** What was entered and cannot be read, in the words of the page; `undefined` where nothing was. */
export function enteredText(
  state: ItemState,
  speaker: Pick<FormContextValue, 'locale' | 'messages'>,
): string | undefined {
  const { item, entered } = state;
  if (!entered) return undefined;
  const { parts } = entered;
  if (item.type === 'choice' || item.type === 'open-choice') {
    const labels = new Map(item.options.map(({ token, label }) => [token, label]));
    labels.set(OTHER_TOKEN, wordsIn(speaker)(speaker.messages.other));
    return joined([...chosenTokens(state).map((token) => labels.get(token)), parts['other']]);
  }
  if (item.type === 'quantity') {
    const unit = item.units.find((candidate) => unitToken(candidate) === parts['unit']);
    // A unit without a number is no answer.
    return parts['value'] ? joined([parts['value'], unit ? (unit.display ?? unit.code) : parts['unit']]) : undefined;
  }
  // Nobody typed the zone of a time.
  return joined(Object.entries(parts).flatMap(([part, text]) => (part === 'zone' ? [] : text)));
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter(Boolean).join(' ') || undefined;
}
