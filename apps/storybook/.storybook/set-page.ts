import { paperOf, type Choice } from './toolbars.ts';

/** Puts on the document what an application, the reader's system and the reader's browser put there. */
export function setPage(page: HTMLElement, choice: Choice): void {
  page.dataset['osseoBrand'] = choice.brand;
  page.dataset['osseoScheme'] = paperOf(choice.scheme);
  page.dataset['osseoContrast'] = choice.scheme.endsWith('-contrast') ? 'more' : 'no-preference';
  page.dataset['osseoDensity'] = choice.density;
  page.dataset['osseoTextSize'] = choice.textSize;
  page.lang = choice.locale;
  page.dir = directionOf(choice);
}

/** Which way a page runs: as the toolbar says, or else as its language does. */
export function directionOf({ direction, locale }: Pick<Choice, 'direction' | 'locale'>): 'ltr' | 'rtl' {
  if (direction === 'ltr' || direction === 'rtl') return direction;
  return locale === 'ar' ? 'rtl' : 'ltr';
}
