import type { SampleWords } from './words/sample-words.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { ko } from './words/ko.ts';

export type { SampleWords };

/** The languages that the stories can be looked at in. Arabic proves that the page can run from right to left. */
type StoryLocale = 'en' | 'ko' | 'ar';

const WORDS: Readonly<Record<StoryLocale, SampleWords>> = { en, ko, ar };

/** The words of the language that the toolbar of the Storybook chose. */
export function wordsOf(globals: Readonly<Record<string, unknown>>): SampleWords {
  const locale = globals['locale'];
  return locale === 'ko' || locale === 'ar' ? WORDS[locale] : WORDS.en;
}
