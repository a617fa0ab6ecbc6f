/** What the toolbars choose. */
export interface PageChoice {
  readonly scheme: string;
  readonly locale: string;
  readonly density: string;
}

/** Puts on the document what an application puts there. */
export function setPage(page: HTMLElement, { scheme, locale, density }: PageChoice): void {
  page.dataset['osseoScheme'] = scheme;
  page.dataset['osseoDensity'] = density;
  page.lang = locale;
  page.dir = directionOf(locale);
}

/** Which way a language runs. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
