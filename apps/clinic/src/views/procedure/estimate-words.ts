import { formatCivilDate, formatMessage, toCivilDate } from '@osseo/core';
import type { CountEstimate, Estimate, RareEstimate } from '@osseo/procedures';
import { clinic } from '../../../clinic.config.ts';
import type { Locale } from '../../languages.ts';
import { wordsFor } from '../../words/index.ts';

/** "5 to 8 of 100 people within 10 years". */
export function countInWords({ low, high, of, unit, within }: CountEstimate, locale: Locale): string {
  const { one, range } = wordsFor(locale).procedure.counted[unit];
  const count = formatMessage(low === high ? one : range, locale, { count: low, low, high, of });
  return withPeriod(count, within, locale);
}

/** What is said where there is nothing to draw. */
export function undrawnInWords(estimate: Exclude<Estimate, CountEstimate>, locale: Locale): string {
  const words = wordsFor(locale).procedure;
  switch (estimate.kind) {
    case 'rare':
      return formatMessage(words.rare, locale, { count: rareInWords(estimate, locale) });
    case 'share': {
      const { min, max } = estimate.percent;
      return withPeriod(formatMessage(words.share, locale, { low: min, high: max }), estimate.within, locale);
    }
    case 'not-applicable':
      return words.notApplicable;
    case 'none-found': {
      const when = formatCivilDate(toCivilDate(estimate.searchedOn), clinic.formats[locale]);
      return formatMessage(words.noneFound, locale, { when });
    }
  }
}

/** "1 of 6,410 to 40,882 syringes". */
function rareInWords({ oneIn: { min, max }, unit, within }: RareEstimate, locale: Locale): string {
  const { one } = wordsFor(locale).procedure.counted[unit];
  const number = new Intl.NumberFormat(clinic.formats[locale]);
  const of = min === max ? number.format(min) : number.formatRange(min, max);
  return withPeriod(formatMessage(one, locale, { count: 1, of }), within, locale);
}

function withPeriod(count: string, within: CountEstimate['within'], locale: Locale): string {
  if (!within) return count;
  const words = wordsFor(locale).procedure;
  const periods = {
    day: words.withinDays,
    week: words.withinWeeks,
    month: words.withinMonths,
    year: words.withinYears,
  };
  const period = formatMessage(periods[within.unit], locale, { count: within.value });
  return formatMessage(words.countWithin, locale, { count, period });
}
