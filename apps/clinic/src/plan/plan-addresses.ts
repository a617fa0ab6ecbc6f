import type { FormAddresses, FormPlace } from '@osseo/questionnaire/server';
import type { Locale } from '../languages.ts';
import { planPath, planPaths } from './plan-paths.ts';

/** Where the questions of one language lie, for `handleFormPost`. What comes after sending has pages of its own. */
export function planAddresses(locale: Locale): FormAddresses {
  const check = planPath(locale, planPaths.check);
  const pages = planPath(locale, planPaths.questions(1)).slice(0, -1);

  return {
    placeAt({ pathname }) {
      if (pathname === check) return { kind: 'review' };
      const rest = pathname.startsWith(pages) ? pathname.slice(pages.length) : '';
      const [, page, change] = /^([1-9]\d?)(\/change)?$/.exec(rest) ?? [];
      return page === undefined ? undefined : { kind: 'page', page: Number(page), returns: change !== undefined };
    },
    hrefOf: (place) => planPath(locale, pathOf(place)),
  };
}

function pathOf(place: FormPlace): string {
  switch (place.kind) {
    case 'page':
      return place.returns ? planPaths.change(place.page) : planPaths.questions(place.page);
    case 'review':
      return planPaths.check;
    case 'sent':
      return planPaths.sent;
    case 'cancelled':
      return planPaths.start;
  }
}
