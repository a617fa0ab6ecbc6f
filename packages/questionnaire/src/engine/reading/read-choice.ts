import { codingOf, OTHER_TOKEN } from '../keys/tokens.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerOption, Item } from '../model/item.ts';
import type { ValueReading } from './reading.ts';
import { readText } from './read-text.ts';

/**
 * Reads the tokens of chosen options, and of an open choice the words of something
 * else. Where only one answer fits, a chosen option wins over words left behind.
 * Words alone that are those of an option mean it: a field without script knows no tokens.
 *
 * @param readOther Reads those words where they stand for more than themselves.
 */
export function readChoice(
  item: Item,
  tokens: readonly string[],
  words: readonly string[],
  readOther: (text: string) => ValueReading = (text) => readText(text, 'string'),
): ValueReading {
  const isOpen = item.type === 'open-choice';
  const isNamed = ({ label }: AnswerOption) => words.some((text) => text.trim() === label);
  const named = isOpen && !tokens.includes(OTHER_TOKEN) ? item.options.filter(isNamed) : [];
  const own = words.filter((text) => named.every(({ label }) => label !== text.trim()));
  const all = [...tokens, ...named.map(({ token }) => token)];
  const chosen = new Set(item.repeats ? all : all.slice(0, 1));
  const wantsOther = chosen.has(OTHER_TOKEN);
  // In the order of the form, so that the same ticks are the same answer.
  const known = item.options.filter(({ token }) => chosen.has(token)).map(({ answer }) => answer);
  const answers = item.options.length > 0 ? known : [...chosen].flatMap(codingAnswers);
  if (answers.length + Number(wantsOther) < chosen.size) return { code: 'not-an-option' };
  if (!isOpen) return wantsOther ? { code: 'not-an-option' } : { answers };

  if (own.length === 0) return wantsOther ? { code: 'required' } : { answers };
  if (answers.length > 0 && !item.repeats) return { answers };
  const readings = (item.repeats ? own : own.slice(0, 1)).map(readOther);
  const failed = readings.find((reading) => 'code' in reading);
  return failed ?? { answers: [...answers, ...readings.flatMap((read) => ('answers' in read ? read.answers : []))] };
}

/** Options from elsewhere are not known here: whoever searched for one sends it whole. */
function codingAnswers(token: string): Answer[] {
  const value = codingOf(token);
  return value ? [{ kind: 'coding', value }] : [];
}

/** `on` is what a checkbox without a value of its own sends. */
export function readBoolean(text: string): ValueReading {
  if (text === 'true' || text === 'on') return { answers: [{ kind: 'boolean', value: true }] };
  return text === 'false' ? { answers: [{ kind: 'boolean', value: false }] } : { code: 'unreadable' };
}
