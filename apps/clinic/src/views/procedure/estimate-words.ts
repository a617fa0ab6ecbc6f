import { formatCivilDate, formatMessage, toCivilDate, type Locale } from '@osseo/core';
import type { CountEstimate, Estimate } from '@osseo/procedures';
import { clinic } from '../../../clinic.config.ts';
import { wordsFor } from '../../words/index.ts';

/** A count drawn out of the denominator that the whole page uses. */
export function outOf(estimate: CountEstimate, of: CountEstimate['of']): CountEstimate {
  const times = of / estimate.of;
  return { ...estimate, low: estimate.low * times, high: estimate.high * times, of };
}

/** The one denominator in which a page can say all its counts. */
export function denominatorOf(estimates: readonly Estimate[]): CountEstimate['of'] {
  const counts = estimates.filter((estimate) => estimate.kind === 'count');
  return counts.some(({ of }) => of === 1000) ? 1000 : 100;
}

/** "5 to 8 of 100 people within 10 years". */
export function countInWords({ low, high, of, unit, within }: CountEstimate, locale: Locale): string {
  const words = wordsFor(locale).procedure;
  const [one, range] =
    unit === 'people' ? [words.countPeople, words.countPeopleRange] : [words.countImplants, words.countImplantsRange];
  const count = formatMessage(low === high ? one : range, locale, { count: low, low, high, of });
  if (!within) return count;

  const period = { day: words.withinDays, month: words.withinMonths, year: words.withinYears }[within.unit];
  return formatMessage(words.countWithin, locale, {
    count,
    period: formatMessage(period, locale, { count: within.value }),
  });
}

/** What is said where there is no number to draw. */
export function missingInWords(estimate: Exclude<Estimate, CountEstimate>, locale: Locale): string {
  const words = wordsFor(locale).procedure;
  if (estimate.kind === 'not-applicable') return words.notApplicable;
  const when = formatCivilDate(toCivilDate(estimate.searchedOn), clinic.formats[locale]);
  return formatMessage(words.noneFound, locale, { when });
}
