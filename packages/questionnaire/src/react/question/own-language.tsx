import type { ReactNode } from 'react';

/** Attributes of an element around words of a form that speaks another language than the page. */
export interface OwnLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** They may run the other way, and end on the other side. */
  readonly dir: 'auto';
}

/** What knows whether there is one: `FormContextValue`. */
interface Speaking {
  readonly ownLanguage?: OwnLanguage | undefined;
}

/**
 * The language of a form, where it is not that of the page (WCAG 2.2, 3.1.2); `undefined` where it is, or where nobody
 * says which it is. Regions make no difference.
 */
export function ownLanguageOf(language: string | undefined, locale: string): OwnLanguage | undefined {
  return language && language.split('-')[0] !== locale.split('-')[0] ? { lang: language, dir: 'auto' } : undefined;
}

/** Words of the form, in an element that says their language where it is not that of the page. */
export function inOwnLanguage({ ownLanguage }: Speaking, words: ReactNode): ReactNode {
  return ownLanguage && words ? <span {...ownLanguage}>{words}</span> : words;
}

/** The same words inside a sentence of the page that is text alone: set apart by characters that nobody sees or hears. */
export function setApart({ ownLanguage }: Speaking, words: string): string {
  return ownLanguage ? `\u2068${words}\u2069` : words;
}
