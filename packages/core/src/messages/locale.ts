/** A language in which clinical content ships whole, as a BCP 47 tag. */
export type Locale = 'en' | 'ko' | 'es';

/** Every content language, in the order in which a page offers them. */
export const LOCALES: readonly Locale[] = ['en', 'ko', 'es'];

/** The name of each language in itself, as a language switch shows it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ko: '한국어', es: 'Español' };

/** Narrows an untrusted tag, such as one from an address. */
export function isLocale(tag: string): tag is Locale {
  return (LOCALES as readonly string[]).includes(tag);
}
