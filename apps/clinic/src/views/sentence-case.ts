import type { Locale } from '../languages.ts';

/** A name from running text as the beginning of a line. */
export function sentenceCase(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
