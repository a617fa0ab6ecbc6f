import type { Answer } from '../../engine/model/answer.ts';
import type { Item } from '../../engine/model/item.ts';
import type { EarlierMessages } from '../../messages/earlier-messages.ts';
import type { FormContextValue } from '../form-context.ts';
import { answerText } from '../question/answer-text.ts';
import { wordsIn } from '../question/words.ts';
import { writeDate } from '../question/write-when.ts';

interface Speaker extends Pick<FormContextValue, 'locale' | 'messages'> {
  readonly words: EarlierMessages;
}

/**
 * What was answered an earlier time, in a sentence; nothing where there is nothing that can be said.
 * @param authored A `dateTime` of FHIR. Its day is the one where it was written.
 */
export function lastTime(
  answers: readonly Answer[],
  item: Item,
  authored: string | undefined,
  speaker: Speaker,
): string | undefined {
  const { locale, words } = speaker;
  const texts = answers.map((answer) => answerText(answer, item, speaker));
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  const t = wordsIn(speaker);
  const answer = texts.join(t(words.separator));
  const date = authored === undefined ? undefined : writeDate(authored.slice(0, 10), locale);
  return date === undefined ? t(words.lastTime, { answer }) : t(words.lastTimeOn, { date, answer });
}
