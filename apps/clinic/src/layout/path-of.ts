import type { Locale } from '../languages.ts';

/** The address of a page in one language. `path` is empty or begins with a slash. */
export function pathOf(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}
