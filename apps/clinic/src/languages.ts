import type { Locale as ContentLocale } from '@osseo/core';

/** A language of this site: one of the content languages, with words for the site's own texts too. */
export type Locale = Extract<ContentLocale, 'en' | 'ko' | 'es'>;

/** The languages of this site, in the order in which a page offers them. */
export const LOCALES: readonly Locale[] = ['en', 'ko', 'es'];

/** Narrows an untrusted tag, such as one from an address. */
export function isLocale(tag: string): tag is Locale {
  return (LOCALES as readonly string[]).includes(tag);
}
