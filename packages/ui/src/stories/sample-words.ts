import { pseudoWords } from '@osseo/testing/words';
import type { SampleWords } from './words/sample-words.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { ko } from './words/ko.ts';

export type { SampleWords };

/** What the toolbars of the Storybook choose. */
export type Globals = Readonly<Record<string, unknown>>;

/**
 * The languages that the stories can be looked at in. Arabic proves that the page can run from right to left, and
 * `en-XA`, which nobody speaks, that there is room for a language 40 % longer than English.
 */
const WORDS: Readonly<Record<string, SampleWords>> = { en, ko, es, ar, 'en-XA': pseudoWords(en) };

/** The words of the language that the toolbar of the Storybook chose. */
export function wordsOf(globals: Globals): SampleWords {
  return WORDS[String(globals['locale'])] ?? en;
}

/** The direction that the toolbar chose, or else that of its language. */
export function directionOf({ direction, locale }: Globals): 'ltr' | 'rtl' {
  if (direction === 'ltr' || direction === 'rtl') return direction;
  return locale === 'ar' ? 'rtl' : 'ltr';
}
