import type { BrowserContextOptions } from 'playwright';
import { journeySite, type JourneySite } from './journey-site.tsx';
import type { Locale } from './languages.ts';
import { startVisits, type Visit } from './start-visits.ts';

export { NARROW, ZOOMED } from './start-visits.ts';

interface Journeys {
  readonly site: JourneySite;
  /** @param path Where the visit begins; an empty one leaves the window empty. */
  visit(locale: Locale, options: BrowserContextOptions, path?: string): Promise<Visit>;
}

/** Visits to a clinic's site with a form, which begin at its first page. */
export function startJourneys(): Journeys {
  const visits = startVisits(journeySite);
  return {
    get site() {
      return visits.site;
    },
    visit: (locale, options, path = 'visit') => visits.visit(locale, options, path),
  };
}
