import type { Locale } from '../languages.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { ko } from './ko.ts';

export type { Words };

const words: Readonly<Record<Locale, Words>> = { en, ko, es };

/** Every word of the site in one language. */
export function wordsFor(locale: Locale): Words {
  return words[locale];
}
