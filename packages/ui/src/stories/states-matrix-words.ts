import { mapWords } from '@osseo/testing/words';
import type { SampleWords } from './sample-words.ts';

/** The same words, each of them so long that it needs several lines. Numbers and codes stay as they are. */
export function longWords(words: SampleWords): SampleWords {
  return mapWords(words, (text) => `${text} – ${words.longQuestion}`);
}
