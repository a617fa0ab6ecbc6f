import { OTHER_TOKEN } from '../keys/tokens.ts';
import type { Item } from '../model/item.ts';
import type { ValueReading } from './reading.ts';
import { readText } from './read-text.ts';

/**
 * Reads the tokens of chosen options, and of an open choice the words of something
 * else. Where only one answer fits, a chosen option wins over words left behind.
 *
 * @param readOther Reads those words where they stand for more than themselves.
 */
export function readChoice(
  item: Item,
  tokens: readonly string[],
  words: readonly string[],
  readOther: (text: string) => ValueReading = (text) => readText(text, 'string'),
): ValueReading {
  const chosen = new Set(item.repeats ? tokens : tokens.slice(0, 1));
  const wantsOther = chosen.has(OTHER_TOKEN);
  // In the order of the form, so that the same ticks are the same answer.
  const answers = item.options.filter(({ token }) => chosen.has(token)).map(({ answer }) => answer);
  if (answers.length + Number(wantsOther) < chosen.size) return { code: 'not-an-option' };
  if (item.type === 'choice') return wantsOther ? { code: 'not-an-option' } : { answers };

  const text = words[0];
  if (text === undefined) return wantsOther ? { code: 'required' } : { answers };
  if (answers.length > 0 && !item.repeats) return { answers };
  const reading = readOther(text);
  return 'code' in reading ? reading : { answers: [...answers, ...reading.answers] };
}

/** `on` is what a checkbox without a value of its own sends. */
export function readBoolean(text: string): ValueReading {
  if (text === 'true' || text === 'on') return { answers: [{ kind: 'boolean', value: true }] };
  return text === 'false' ? { answers: [{ kind: 'boolean', value: false }] } : { code: 'unreadable' };
}
